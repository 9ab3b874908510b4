import numpy as np
import torch

truth = torch.tensor([0.0, 0.0, 0.0, 10.0])
for name, forecast in [("A", 0.0), ("B", 2.5)]:
    error = truth - forecast
    print(f"{name}, mean absolute error: {error.abs().mean():.2f}")
    print(f"{name}, mean squared error: {error.square().mean():.2f}")

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=1000).cumsum())
a, b = 0.3, -0.2
changes = x.diff()  # changes[i] = x[i + 1] - x[i]
by_changes = x[2:] + a * changes[1:] + b * changes[:-1]
by_levels = (1 + a) * x[2:] + (b - a) * x[1:-1] - b * x[:-2]
torch.testing.assert_close(by_levels, by_changes)
print("weights:", *(f"{v:.1f}" for v in (1 + a, b - a, -b)))

rows = x.unfold(0, 5, 1)[:-1]  # (995, 5), row i is answered by x[i + 5]
A = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
theta = torch.linalg.lstsq(A[:500], x[5:505]).solution
forecast, truth = (A @ theta)[500:], x[505:]
for lag in range(3):
    pair = torch.stack([forecast, x[505 - lag : 1000 - lag]])
    print(f"with the truth {lag} earlier: {torch.corrcoef(pair)[0, 1]:.4f}")
pair = torch.stack([forecast - x[504:-1], truth - x[504:-1]])
print(f"changes: {torch.corrcoef(pair)[0, 1]:.3f}")
