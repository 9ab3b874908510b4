import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

X, y = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])  # float64
n, h, L = 1400, 48, 30  # training images, width, blocks
shapes = (64, h), (L, h, h), (h, 10)


def norm(z):
    return F.layer_norm(z, (h,))


blocks = {  # (n, h), (h, h) -> (n, h)
    "plain": lambda z, W: torch.relu(z @ W),
    "residual": lambda z, W: z + torch.relu(z) @ W,
    "post-norm": lambda z, W: norm(z + torch.relu(z) @ W),
    "pre-norm": lambda z, W: z + torch.relu(norm(z)) @ W,
}


def net(params, x, block):  # (n, 64) -> (n, 10)
    z = x @ params[0]
    for W in params[1]:
        z = block(z, W)
    return z @ params[2]


for kind, block in blocks.items():
    rng = np.random.default_rng(1)
    A, W, B = (rng.normal(0, (2 / sum(s[-2:])) ** 0.5, s) for s in shapes)
    params = A, 2**0.5 * W if kind == "plain" else W, B
    params = [torch.tensor(p, requires_grad=True) for p in params]
    optimiser = torch.optim.Adam(params, lr=1e-3)
    losses = []
    for batch in rng.integers(0, n, (100, 32)):
        loss = F.cross_entropy(net(params, X[batch], block), y[batch])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    with torch.no_grad():
        right = (net(params, X[n:], block).argmax(1) == y[n:]).double()
    print(f"{kind}, first loss: {losses[0]:.1f}")
    print(f"{kind}, last ten losses: {np.mean(losses[-10:]):.2f}")
    print(f"{kind}, test accuracy: {right.mean():.2f}")
