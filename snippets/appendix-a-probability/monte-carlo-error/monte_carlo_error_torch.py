import math

import matplotlib.pyplot as plt
import numpy as np
import torch

kind = "exponential"
runs, n = 500, 4096
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
error = means.abs().quantile(0.5, dim=0)  # (n,): typical, over the runs

sizes = [4**k for k in range(7)]
for size in (16, 256, 4096):
    deviation = x[:, :size].std(dim=1)  # (runs,): from the draws alone
    bar = 2 * deviation / math.sqrt(size)
    held = (means[:, size - 1].abs() < bar).double().mean()
    print(f"n = {size}, typical error: {error[size - 1]:.4f}")
    print(f"n = {size}, within two error bars: {held:.2f}")

fig, (top, low) = plt.subplots(2, 1, figsize=(4.8, 5.2), sharex=True)
top.semilogx(count, means[:6].T, linewidth=0.9)
top.set(ylabel="six running means, off by", ylim=(-2, 2))
low.loglog(sizes, [error[s - 1] for s in sizes], "o", label="measured")
line = error[15] * torch.sqrt(16 / count)
low.plot(count, line, "--", color="C1", label=r"$1/\sqrt{n}$, from n = 16")
low.set(xlabel="draws, n", ylabel="typical error", ylim=(2e-3, 4))
low.legend(loc="lower left")
plt.show()
