import math

import numpy as np
import torch

rng = np.random.default_rng(0)
area = rng.uniform(40, 160, size=60)  # square metres
rooms = area / 30 + rng.normal(0, 1, size=60)
price = 3 * area + 20 * rooms + rng.normal(0, 10, size=60)
features = torch.tensor(np.stack([area, rooms], axis=1))  # (n, 2)
y = torch.tensor(price)  # (n,)


def report(name, features):
    ones = torch.ones(len(features), 1, dtype=features.dtype)
    X = torch.cat([ones, features], dim=1)  # (n, 3): 1, area, rooms

    def loss(w):  # w ~ (3,)
        return (X @ w - y).square().mean() / 2

    A, b = X.T @ X / len(X), X.T @ y / len(X)  # (3, 3), (3,)
    eigenvalues = torch.linalg.eigvalsh(A)  # ascending
    eta = 2 / (eigenvalues[0] + eigenvalues[-1])
    kappa = (eigenvalues[-1] / eigenvalues[0]).item()
    w = start = torch.zeros(3, dtype=features.dtype)
    for _ in range(100):
        w = w - eta * torch.func.grad(loss)(w)
    best = torch.linalg.solve(A, b)  # where the gradient A w - b is 0
    norm = torch.linalg.vector_norm
    left = norm(w - best) / norm(start - best)
    print(f"{name} condition number: {kappa:.1f}")
    print(f"{name} error left: {100 * left:.1f} %")
    per_digit = math.log(10) / math.log((kappa + 1) / (kappa - 1))
    print(f"{name} steps per digit: {per_digit:.1f}")
    return kappa


report("raw", features)
mean, std = features.mean(dim=0), features.std(dim=0, correction=0)
kappa = report("standardised", (features - mean) / std)
rho = torch.corrcoef(features.T)[0, 1].item()
assert math.isclose(kappa, (1 + rho) / (1 - rho))
print(f"correlation: {rho:.3f}")
