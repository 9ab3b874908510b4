import torch

for shift in (0.0, 100.0, 10_000.0):
    x = torch.tensor([[shift + 1.0]])  # (1, 1): two points on a line,
    y = torch.tensor([[shift]])  # always 1 apart
    product = (x * y).sum()
    expanded = (x * x).sum() - 2 * product + (y * y).sum()
    direct = ((x - y) ** 2).sum()
    print(f"direct, {shift:.0f}: {direct:.1f}")
    print(f"multiplied out, {shift:.0f}: {expanded:.1f}")
