import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

X, y = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])  # float64
n, h, L, b = 300, 24, 10, 20  # training images, width, blocks, batch
seeds = [np.random.default_rng(s) for s in (0, 1, 2)]
kinds = np.array(list(np.ndindex(2, 2, 2)), bool)  # (8, 3): on or off
# each (8, 1, 1, 1): they meet the features (8, 3, n, h)
normed, dropped, residual = torch.tensor(kinds).T.reshape(3, 8, 1, 1, 1)


def draw(size, *shape):  # (8, 3, *shape): alike for all kinds
    drawn = [rng.normal(0, size, shape) for rng in seeds]
    return torch.tensor(np.stack([drawn] * 8)).requires_grad_()


def net(params, x, masks):  # (3, n, 64) -> (8, 3, n, 10)
    z = x @ params[0]
    for W, mask in zip(params[1].unbind(2), masks, strict=True):
        u = torch.where(normed, F.layer_norm(z, (h,)), z)
        f = torch.where(dropped, mask, 1.0) * torch.relu(u) @ W
        z = torch.where(residual, z + L**-0.5 * f, f)
    return z @ params[2]


sizes = {(64, h): 64**-0.5, (L, h, h): (2 / h) ** 0.5, (h, 10): h**-0.5}
params = [draw(size, *shape) for shape, size in sizes.items()]
batches = np.stack([rng.integers(0, n, (100, b)) for rng in seeds], 1)
kept = np.stack([rng.random((100, L, b, h)) >= 0.1 for rng in seeds], 2)
optimiser = torch.optim.Adam(params, lr=3e-3)
for batch, keep in zip(batches, kept, strict=True):
    out = net(params, X[batch], torch.tensor(keep / 0.9))
    labels = y[batch].expand(8, 3, b)
    loss = F.cross_entropy(out.flatten(0, 2), labels.flatten())
    optimiser.zero_grad()
    (24 * loss).backward()  # the sum of 24 networks' mean losses
    optimiser.step()
with torch.no_grad():
    out = net(params, X[n:], torch.ones(L, 1, 1, 1))  # no dropout
right = (out.argmax(-1) == y[n:]).double().mean(-1)  # (8, 3)
for kind, r in zip(kinds, right.numpy(), strict=True):
    parts = zip(("norm", "dropout", "residual"), kind, strict=True)
    name = " + ".join(part for part, on in parts if on) or "none"
    print(f"{name}, mean: {r.mean():.2f}")
    print(f"{name}, least and most: {r.min():.2f}, {r.max():.2f}")
