import numpy as np
import torch

mu, runs, n = 2.0, 40_000, 4
noise = torch.tensor(np.random.default_rng(0).normal(size=(runs, n)))
f, score = (mu + noise).square(), noise  # (runs, n)
for b in (0, 5, 7, 9):
    sets = ((f - b) * score).mean(dim=1)  # (runs,): n draws each
    promised = 8 * mu**2 + 6 + (b - mu**2 - 3) ** 2
    print(f"b = {b}, promised for one draw: {promised:.0f}")
    print(
        f"b = {b}, mean {sets.mean():.1f}, variance times n: {n * sets.var():.1f}"
    )

own = f.mean(dim=1, keepdim=True)
others = (f.sum(dim=1, keepdim=True) - f) / (n - 1)
for name, b in (("own mean", own), ("mean of others", others)):
    sets = ((f - b) * score).mean(dim=1)
    print(f"{name}, mean: {sets.mean():.2f}")
    print(f"{name}, variance times n: {n * sets.var():.1f}")
