import numpy as np
import torch

rng = np.random.default_rng(0)
for n in (2, 5, 20):
    x = torch.tensor(rng.normal(3.0, 2.0, size=(40_000, n)))  # variance 4
    centred = x - x.mean(dim=1, keepdim=True)
    by_n = centred.square().sum(dim=1) / n  # (40000,): maximum likelihood
    less_one = centred.square().sum(dim=1) / (n - 1)
    about_truth = (x - 3.0).square().mean(dim=1)
    assert torch.allclose(by_n, x.var(dim=1, correction=0))
    assert torch.allclose(less_one, x.var(dim=1, correction=1))
    print(f"n = {n}, promised: {4 * (n - 1) / n:.3f}")
    print(f"n = {n}, divided by n: {by_n.mean():.3f}")
    print(f"n = {n}, by n - 1: {less_one.mean():.3f}")
    print(f"n = {n}, about the true mean: {about_truth.mean():.3f}")
    misses = [(v - 4).square().mean().sqrt().item() for v in (by_n, less_one)]
    print(f"n = {n}, typical misses: {misses[0]:.3f}, {misses[1]:.3f}")

coins = torch.tensor(rng.integers(2, size=(40_000, 20))).double()
for c in (0, 1):  # zeros and ones are not Gaussian; their variance is 1/4
    off = (coins.var(dim=1, correction=c) - 0.25).square().mean().sqrt()
    print(f"coin, n = 20, by {20 - c}, typical miss: {off:.4f}")
