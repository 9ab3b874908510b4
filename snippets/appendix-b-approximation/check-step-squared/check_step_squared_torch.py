import math

import torch

t = torch.linspace(0, 20, 200_001, dtype=torch.float64)  # |x - s|: (n,)
for w in (2.0, 8.0, 32.0):
    gap = torch.sigmoid(-w * t)
    area = 2 * torch.trapezoid(gap.square(), t)
    closed = (2 * math.log(2) - 1) / w
    assert abs(area - closed) < 1e-6
    print(f"w = {w:.0f}, squared: {area:.4f}, closed form: {closed:.4f}")
