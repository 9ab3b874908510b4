import numpy as np
import torch

rng, n, runs = np.random.default_rng(0), 4000, 200
x = (torch.arange(n, dtype=torch.float64) + 0.5) / n
y = x**2 + torch.from_numpy(rng.normal(size=(runs, n))) / 3


def formula(k, n):
    return (1 / k**2 + k / n) / 9


for k in (10, 16, 20, 25, 40):
    model = y.reshape(runs, k, n // k).mean(2)  # (runs, k)
    truth = (x**2).reshape(k, n // k)
    error = ((model[:, :, None] - truth) ** 2).mean()
    print(f"k = {k}: {error:.6f}, by the formula {formula(k, n):.6f}")

k = torch.arange(1, 201, dtype=torch.float64)
print(f"best k for 4000: {k[formula(k, 4000).argmin()]:.0f}")
print(f"best k for 500: {k[formula(k, 500).argmin()]:.0f}")
for c in (10**4, 16 * 10**4):  # the cost k n is fixed
    print(f"best k for cost {c}: {k[formula(k, c / k).argmin()]:.0f}")
