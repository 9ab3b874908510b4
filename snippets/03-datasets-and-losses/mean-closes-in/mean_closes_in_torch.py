import math

import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
runs, n = 500, 4096
rho = 0.9  # how much of the last draw is in the next
noise = torch.tensor(rng.normal(size=(runs, n)))  # (runs, n)
offset = torch.tensor(rng.normal(size=(runs, 1)))  # one for each run

like_last = [noise[:, 0]]  # each draw is like the one before it
for column in noise[:, 1:].T:
    like_last.append(rho * like_last[-1] + math.sqrt(1 - rho**2) * column)

draws = {  # every single draw: mean 0, variance 1
    "independent": noise,
    "like the last": torch.stack(like_last, dim=1),
    "shared offset": math.sqrt(0.9) * noise + math.sqrt(0.1) * offset,
}
sizes = [4**k for k in range(7)]
for mark, (name, x) in zip("os^", draws.items(), strict=True):
    means = x.cumsum(dim=1) / torch.arange(1, n + 1)  # of the first 1, 2, …
    error = means.square().mean(dim=0).sqrt()  # (n,): over the runs
    for size in (16, 256, 4096):
        print(f"{name}, n = {size}: {error[size - 1]:.4f}")
    plt.loglog(sizes, [error[s - 1].item() for s in sizes], mark, label=name)

s = np.array(sizes)
alike = (1 + rho) / (1 - rho) - 2 * rho * (1 - rho**s) / (1 - rho) ** 2 / s
promised = [1 / s, alike / s, 0.1 + 0.9 / s]  # their squares
for k, line in enumerate(promised):
    plt.plot(s, np.sqrt(line), color=f"C{k}", linewidth=0.8)
plt.xlabel("draws in the mean, n")
plt.gca().set(ylabel="error of the mean", ylim=(0.007, 1.5))
plt.legend()
plt.show()
