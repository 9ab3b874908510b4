import math

import matplotlib.pyplot as plt
import numpy as np
import torch

kind = "exponential"
runs, n = 300, 4096
u = torch.tensor(np.random.default_rng(0).random((runs, n)))
draws = {  # by the inverse CDF; where there is a mean, it is taken off
    "uniform": lambda u: u - 0.5,
    "exponential": lambda u: -torch.log1p(-u) - 1,
    "pareto": lambda u: (1 - u) ** (-1 / 1.5) - 3,  # infinite variance
    "cauchy": lambda u: torch.tan(math.pi * (u - 0.5)),  # no mean
}
x = draws[kind](u)  # (runs, n)
count = torch.arange(1, n + 1)
means = x.cumsum(dim=1) / count  # of the first 1, 2, …
sizes = np.array([4**k for k in range(7)])
error = means[:, sizes - 1].abs().quantile(0.5, dim=0)  # (7,): typical
error = dict(zip(sizes.tolist(), error.tolist(), strict=True))
for size in (16, 256, 4096):
    deviation = x[:, :size].std(dim=1)  # (runs,): from the draws alone
    bar = 2 * deviation / math.sqrt(size)
    held = (means[:, size - 1].abs() < bar).double().mean()
    print(f"n = {size}, typical error: {error[size]:.4f}")
    print(f"n = {size}, within two error bars: {held:.2f}")

fig, (top, low) = plt.subplots(2, 1, figsize=(4.8, 5.2), sharex=True)
some = np.unique(np.geomspace(1, n, 120).astype(int)) - 1
top.semilogx(count[some], means[:6, some].T, linewidth=0.9)
top.set(ylabel="six running means, off by", ylim=(-2, 2))
low.loglog(sizes, list(error.values()), "o")
low.plot(sizes, error[16] * np.sqrt(16 / sizes), "C1--")
low.set(xlabel="draws, n", ylabel="typical error", ylim=(2e-3, 4))
plt.show()
