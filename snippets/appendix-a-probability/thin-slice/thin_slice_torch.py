import math

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal

torch.set_default_dtype(torch.float64)
at = 2.0
mu = torch.tensor([1.0, 0.0])
cov = torch.tensor([[2.0, 1.2], [1.2, 1.0]])
z = torch.tensor(np.random.default_rng(0).normal(size=(400_000, 2)))
x = mu + z @ torch.linalg.cholesky(cov).T  # (n, 2)

mean = mu[0] + cov[0, 1] / cov[1, 1] * (at - mu[1])
variance = cov[0, 0] - cov[0, 1] ** 2 / cov[1, 1]
slice_ = x[(x[:, 1] - at).abs() < 0.05, 0]  # first entries, in the slice
print(f"marginal, variance: {cov[0, 0]:.2f}")
print(f"marginal, variance seen: {x[:, 0].var():.2f}")
print(f"draws in the slice: {len(slice_)}")
print(f"conditional, mean: {mean:.2f}")
print(f"conditional, mean seen: {slice_.mean():.2f}")
print(f"conditional, variance: {variance:.2f}")
print(f"conditional, variance seen: {slice_.var():.2f}")
precision = torch.linalg.inv(cov)
assert math.isclose(variance, 1 / precision[0, 0])

grid = torch.linspace(-5, 8, 300)
plt.figure(figsize=(4.8, 2.8))
plt.hist(slice_.numpy(), 40, density=True, color="gray", alpha=0.4)
for name, law, line in [
    ("marginal", Normal(mu[0], cov[0, 0].sqrt()), "C1--"),
    ("conditional", Normal(mean, variance.sqrt()), "C0-"),
]:
    plt.plot(grid, law.log_prob(grid).exp(), line, label=name)
plt.gca().set(xlim=(-5, 8), ylim=(0, 0.6), ylabel="density")
plt.xlabel("first entry")
plt.legend(loc="upper left")
plt.show()
