import numpy as np
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=100_000)
u = rng.random(100_000)
x = (x - x.mean()) / x.std()  # mean 0, variance 1
for mu in 0.0, 2.0:
    for p in 0.2, 0.5:
        X = torch.tensor(x) + mu
        Z = X * torch.tensor(u >= p) / (1 - p)
        seen = Z.var(correction=0).item()
        formula = (1 + p * mu**2) / (1 - p)
        assert abs(seen / formula - 1) < 0.02
        print(f"mean {mu}, p = {p}, in training: {formula:.3f}")
        print(f"mean {mu}, p = {p}, after the norm: {1 / formula:.3f}")
