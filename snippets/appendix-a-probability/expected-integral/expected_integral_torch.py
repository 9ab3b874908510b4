import math

import torch

edges = torch.linspace(0, 60, 6001, dtype=torch.float64)
width = edges.diff()  # (m,)
x = (edges[1:] + edges[:-1]) / 2  # (m,): the middle of each cell
p = torch.exp(-x)  # (m,): density of the exponential distribution
print(f"total: {(p * width).sum():.4f}")
for k in (1, 2, 3, 4):
    moment = (x**k * p * width).sum()
    print(f"moment {k}: {moment:.3f}, k! is {math.factorial(k)}")

# The Cauchy density has no mean: E|x| grows with the range of the sum.
for limit in (10, 1000, 100_000):
    edges = torch.cat(  # cells that widen, for a range so wide
        [torch.zeros(1), torch.logspace(-3, math.log10(limit), 4000)]
    ).double()
    width, x = edges.diff(), (edges[1:] + edges[:-1]) / 2
    p = 1 / (math.pi * (1 + x.square()))
    inside = 2 * (p * width).sum()
    part = 2 * (x * p * width).sum()  # both sides of 0
    print(f"Cauchy up to {limit}, probability: {inside:.4f}")
    print(f"Cauchy up to {limit}, mean distance from 0: {part:.2f}")
