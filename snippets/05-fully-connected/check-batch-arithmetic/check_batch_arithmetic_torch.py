from itertools import combinations

import torch

d = torch.tensor([4.0, -1, 2, 0, -3, 5, -7, 1, -1])  # (n,): they add up to 0
assert d.sum() == 0
n, sigma = len(d), d.square().mean().sqrt()
for b in range(1, n + 1):
    batches = torch.tensor(list(combinations(range(n), b)))  # (·, b)
    noise = d[batches].mean(dim=1).square().mean().sqrt()
    print(f"n = 9, b = {b}: {noise / sigma:.4f}")


def noise(b, n):  # without replacement, in units of sigma
    return ((n - b) / (b * (n - 1))) ** 0.5


print(f"n = 60000, b = 900: {noise(900, 60_000) / noise(100, 60_000):.4f}")
tenth = noise(10_000, 60_000) / noise(100, 60_000)
print(f"n = 60000, b = 10000: {tenth:.4f}")
print(f"never drawn: {(1 - 1 / 60_000) ** 60_000:.4f}")
