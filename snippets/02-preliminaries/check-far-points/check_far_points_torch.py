import numpy as np
import torch


def expanded(X, Y, product):  # (n, d), (m, d), and X @ Y.T: (n, m)
    x, y = X.square().sum(1)[:, None], Y.square().sum(1)[None, :]
    return x - 2 * product + y


for shift in (0.0, 100.0, 10_000.0):
    x = torch.tensor([[shift + 1.0]])  # (1, 1): two points on a line,
    y = torch.tensor([[shift]])  # always 1 apart
    print(f"direct, {shift:.0f}: {((x - y) ** 2).sum():.1f}")
    print(f"multiplied out, {shift:.0f}: {expanded(x, y, x * y).item():.1f}")

four = torch.tensor([[0.0], [1.0], [20_000.0], [20_001.0]])  # (4, 1)
four = four - four.mean(0)
D = expanded(four, four, four * four.T)
print("mean subtracted, first two:", D[0, 1].item())

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(200, 3)), dtype=torch.float32)
D = expanded(X, X, X @ X.T)  # (200, 200)
print("any below 0:", bool((D < 0).any()))
print("any NaN under a root:", bool(D.sqrt().isnan().any()))
print("any NaN, clamped first:", bool(D.clamp(min=0).sqrt().isnan().any()))
