import itertools

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([1.0, 2.0, 6.0, 7.0])  # (n,)
y = torch.tensor([3.0, 0.0, 5.0, 12.0])  # (n,)


def by_sorting(x, y):
    x, y = x.sort(dim=-1).values, y.sort(dim=-1).values
    return (x - y).abs().mean(dim=-1)


def by_cdfs(x, y):  # the area between both staircases
    ends = torch.cat([x, y]).sort().values
    F, G = ((z[:, None] <= ends[:-1]).double().mean(dim=0) for z in (x, y))
    return ((F - G).abs() * ends.diff()).sum()


pairings = torch.tensor(list(itertools.permutations(range(4))))
costs = (x - y[pairings]).abs().mean(dim=1)  # (24,)
print(f"least of {len(costs)} pairings: {costs.min():.2f}")
print(f"pairings that reach it: {(costs == costs.min()).sum()}")
print(f"by sorting: {by_sorting(x, y):.2f}")
print(f"by CDFs: {by_cdfs(x, y):.2f}")
print(f"in the order they came: {(x - y).abs().mean():.2f}")
print(f"difference of the means: {(x.mean() - y.mean()).abs():.2f}")

z, v = torch.tensor(np.random.default_rng(0).normal(size=(2, 100_000)))
print(f"N(0, 1) and N(2, 1): {by_sorting(z, 2 + v):.2f}")
print(f"N(0, 1) and N(0, 2²): {by_sorting(z, 2 * v):.2f}")
for n in (100, 10_000):  # sets of n from one bell, mean of ten pairs
    rows = by_sorting(z[: 10 * n].view(10, n), v[: 10 * n].view(10, n))
    print(f"one bell, n = {n}: {rows.mean():.3f}")
