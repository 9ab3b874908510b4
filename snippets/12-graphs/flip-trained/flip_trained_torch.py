import math
from itertools import product

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
b, h, steps, s = 32, 16, 300, 4
X, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = rng.permutation(len(y))
X, y = torch.from_numpy(X[order] / 16), torch.from_numpy(y[order])
X = X.view(-1, s, 2, s, 2).transpose(2, 3).reshape(-1, s * s, 4)
X = torch.cat([X, torch.ones_like(X[..., :1])], -1)  # (1797, n, 5)
batches = torch.from_numpy(rng.integers(0, 1400, (steps, b)))
flips = torch.from_numpy(rng.choice([-1.0, 1], (steps, b, 1, 3)))

waves = torch.arange(2)[:, None] * (torch.arange(s) + 0.5) * math.pi / s
waves = waves.cos()
pairs = [(0, 1), (1, 0), (1, 1)]  # three eigenvectors, eight signs
U = torch.stack([torch.kron(waves[i], waves[j]) for i, j in pairs], 1)
signs = torch.tensor(list(product([1.0, -1], repeat=3)))
names = "no positions", "one sign", "random signs", "absolute values"
shapes = [(8, h), (h, h), (h, h), (h, 10)]
P = [rng.normal(size=z) * (2 / z[0]) ** 0.5 for z in shapes]
P = [torch.from_numpy(np.stack([p[None]] * 4)).requires_grad_() for p in P]


def places(sign, flip):  # what the four models read: (4, b or 1, n, 3)
    V = U * sign * torch.ones_like(flip)
    return torch.stack([0 * V, V, V * flip, V.abs()])


def net(X, Z):  # (b, n, 5), (4, b or 1, n, 3) -> (4, b, 10)
    Z = Z.expand(-1, len(X), -1, -1)
    Z = torch.cat([X.expand(4, -1, -1, -1), Z], -1)
    for W in P[:-1]:
        Z = (Z @ W).relu()
    return (Z.mean(2, keepdim=True) @ P[-1])[:, :, 0]


optimiser = torch.optim.Adam(P, lr=0.02)
for i, flip in zip(batches, flips, strict=True):
    optimiser.zero_grad()
    z = net(X[i], places(signs[0], flip))
    (4 * cross_entropy(z.flatten(0, 1), y[i].repeat(4))).backward()
    optimiser.step()
with torch.no_grad():  # the same test, with each choice of signs
    ones = torch.ones(1, 1, 3)
    z = torch.stack([net(X[1400:], places(sign, ones)) for sign in signs])
table = (z.argmax(-1) == y[1400:]).double().mean(-1).T  # (4, 8)
for name, row in zip(names, table, strict=True):
    print(f"{name}, as computed: {row[0]:.3f}")
    print(f"{name}, mean of eight: {row.mean():.3f}")
    print(f"{name}, worst of eight: {row.min():.3f}")
