import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
theta, runs, sizes = 2.0, 4000, (4, 16, 64, 256)
seen = {"largest": [], "stretched": [], "twice the mean": []}

for n in sizes:
    x = torch.tensor(rng.uniform(0, theta, size=(runs, n)))
    largest = x.max(dim=1).values  # (runs,): the most likely edge
    print(f"n = {n}, largest, bias: {largest.mean() - theta:.3f}")
    for name, estimate in {
        "largest": largest,
        "stretched": largest * (n + 1) / n,
        "twice the mean": 2 * x.mean(dim=1),
    }.items():
        miss = (estimate - theta).square().mean().sqrt()
        print(f"n = {n}, {name}, miss: {miss:.4f}")
        seen[name].append(miss.item())
    below = 2 * x.mean(dim=1) < largest  # an edge that the data refute
    print(f"n = {n}, twice the mean, refuted: {below.double().mean():.2f}")

for name, style in zip(seen, ("o-", "s--", "^:"), strict=True):
    plt.loglog(sizes, seen[name], style, label=name)
plt.xlabel("n")
plt.ylabel("typical miss of the edge")
plt.legend()
plt.show()
