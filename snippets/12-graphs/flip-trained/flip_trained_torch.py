import math
from itertools import product

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy

torch.set_default_dtype(torch.float64)
b, h, steps, s = 32, 24, 200, 4
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
shapes = [(8, h), (h, h), (h, h), (h, 10)]
start = [rng.normal(size=z) * (2 / z[0]) ** 0.5 for z in shapes]


def net(P, X, U):  # (b, n, 5), (b, n, 3) -> (b, 10)
    Z = torch.cat([X, U.expand(len(X), -1, -1)], -1)
    for W in P[:-1]:
        Z = (Z @ W).relu()
    return Z.mean(1) @ P[-1]


for name in ("one sign", "random signs", "absolute values"):
    P = [torch.tensor(p, requires_grad=True) for p in start]
    optimiser = torch.optim.Adam(P, lr=0.01)
    for i, flip in zip(batches, flips, strict=True):
        place = U * flip if name == "random signs" else U
        place = place.abs() if name == "absolute values" else place
        optimiser.zero_grad()
        cross_entropy(net(P, X[i], place), y[i]).backward()
        optimiser.step()
    shares = []
    for sign in signs:  # the same test, with each choice of signs
        place = U.abs() if name == "absolute values" else U * sign
        with torch.no_grad():
            z = net(P, X[1400:], place)
        shares.append((z.argmax(1) == y[1400:]).double().mean().item())
    print(f"{name}, as computed: {shares[0]:.3f}")
    print(f"{name}, mean of eight: {np.mean(shares):.3f}")
    print(f"{name}, worst of eight: {min(shares):.3f}")
