import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

X, y = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
X, y = torch.tensor(X[order] / 16), torch.tensor(y[order])  # float64
n, h, L = 1400, 48, 10  # training images, width, blocks
shapes = (64, h), (L, h, h), (h, 10)


def net(params, x, plain, without=None):  # (n, 64) -> (n, 10)
    z = x @ params[0]
    for i, W in enumerate(params[1]):
        if i != without:
            f = torch.relu(z if plain else F.layer_norm(z, (h,))) @ W
            z = f if plain else z + f
    return z @ params[2]


def accuracy(params, plain, without=None):
    with torch.no_grad():
        out = net(params, X[n:], plain, without)
    return (out.argmax(1) == y[n:]).double().mean().item()


_, ax = plt.subplots(figsize=(4.8, 2.4))
for name, plain in (("plain", True), ("pre-norm", False)):
    rng = np.random.default_rng(1)
    A, W, B = (rng.normal(0, (2 / sum(s[-2:])) ** 0.5, s) for s in shapes)
    params = A, 2**0.5 * W if plain else W, B  # makes up for the ReLU
    params = [torch.tensor(p, requires_grad=True) for p in params]
    optimiser = torch.optim.Adam(params, lr=1e-3)
    for batch in rng.integers(0, n, (200, 32)):
        loss = F.cross_entropy(net(params, X[batch], plain), y[batch])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    left = [accuracy(params, plain, i) for i in range(L)]
    print(f"{name}, whole: {accuracy(params, plain):.2f}")
    print(f"{name}, without block 1, 2: {left[0]:.2f}, {left[1]:.2f}")
    print(f"{name}, a later one: {min(left[2:]):.2f} to {max(left[2:]):.2f}")
    ax.plot(range(1, L + 1), left, "s--" if plain else "o-", label=name)
ax.set(xlabel="block left out", ylabel="test accuracy", ylim=(0, 1))
ax.legend()
plt.show()
