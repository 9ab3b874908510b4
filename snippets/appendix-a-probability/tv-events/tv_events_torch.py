import itertools

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
p = torch.tensor([0.4, 0.3, 0.2, 0.1])  # (c,)
q = torch.tensor([0.1, 0.3, 0.2, 0.4])  # (c,)
events = torch.tensor(list(itertools.product([0.0, 1.0], repeat=4)))

gaps = (events @ (p - q)).abs()  # (16,): of all events
half = (p - q).abs().sum() / 2
assert torch.isclose(gaps.max(), half)
print(f"largest difference of {len(gaps)} events: {gaps.max():.2f}")
print(f"half of the sum: {half:.2f}")
best = torch.isclose(gaps, half).sum().item()
print(f"events that reach it: {best}")
print(f"right guesses: {torch.maximum(p, q).sum() / 2:.2f}")

x = torch.linspace(-12, 13, 5001)  # N(0, 1) against N(1, 1)
a, b = (torch.distributions.Normal(m, 1.0) for m in (0.0, 1.0))
grid = torch.trapezoid((a.log_prob(x).exp() - b.log_prob(x).exp()).abs(), x)
print(f"two bells: {grid / 2:.4f}")
print(
    f"event x < 0.5: {a.cdf(torch.tensor(0.5)) - b.cdf(torch.tensor(0.5)):.4f}"
)

draws = torch.tensor(np.random.default_rng(0).normal(size=(2, 1000)))
_, place = draws.unique(return_inverse=True)  # both sets from one bell
shares = [torch.bincount(row, minlength=2000) / 1000 for row in place]
print(f"two sets of one bell: {(shares[0] - shares[1]).abs().sum() / 2:.2f}")
bins = [torch.histc(row, bins=10, min=-5, max=5) / 1000 for row in draws]
print(f"in bins of width 1: {(bins[0] - bins[1]).abs().sum() / 2:.2f}")
