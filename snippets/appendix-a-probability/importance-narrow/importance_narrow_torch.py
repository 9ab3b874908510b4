import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal

scale = 0.5  # of q; p has 1
runs, n = 200, 4000
noise = torch.tensor(np.random.default_rng(0).normal(size=(runs, n)))
zero = torch.zeros((), dtype=torch.float64)
x = scale * noise  # (runs, n): draws from q
w = (Normal(zero, 1).log_prob(x) - Normal(zero, scale).log_prob(x)).exp()
terms = w * x.square()  # their mean estimates E[x^2] = 1

estimate = terms.mean(dim=1)  # (runs,)
effective = w.sum(dim=1).square() / w.square().sum(dim=1)
largest = terms.amax(dim=1) / terms.sum(dim=1)
low, middle, high = estimate.quantile(
    torch.tensor([0.05, 0.5, 0.95], dtype=torch.float64)
)
print(f"middle estimate: {middle:.2f}")
print(f"nine in ten: {low:.2f} to {high:.2f}")
print(f"highest estimate: {estimate.max():.1f}")
print(f"too low: {(estimate < 1).double().mean():.2f}")
print(f"effective draws of {n}: {effective.quantile(0.5):.0f}")
print(f"share of the largest term: {largest.quantile(0.5):.3f}")

count = torch.arange(1, n + 1)
running = terms[:6].cumsum(dim=1) / count  # (6, n)
some = np.unique(np.geomspace(1, n, 120).astype(int)) - 1
plt.semilogx(count[some], running[:, some].T, linewidth=0.9)
plt.axhline(1, color="gray", linestyle=":")
plt.xlabel("draws, n")
plt.ylabel("estimate of E[x²] so far")
plt.ylim(0, 2)
plt.show()
