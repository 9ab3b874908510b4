import math

import torch
from torch.nn.functional import softplus

torch.set_default_dtype(torch.float64)
m, n = 15, 3000
x = (torch.arange(n) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)
s = torch.arange(m + 1) * 10 / m  # (m + 1,)
y = torch.sinc(s / torch.pi)
v = (y.diff() / s.diff()).diff(prepend=torch.zeros(1))  # (m,)

for w in [2, 4, 8, 16, 100, 1000]:
    gap = softplus(torch.zeros(1), beta=w).item()
    assert math.isclose(gap, math.log(2) / w)
    ramps = softplus(x[:, None] - s[:-1], beta=w)  # (n, m)
    columns = torch.cat([torch.ones(n, 1), x[:, None], ramps], dim=1)
    best = torch.linalg.lstsq(columns, g[:, None]).solution[:, 0]
    built = (y[0] + ramps @ v - g).square().mean()
    fitted = (columns @ best - g).square().mean()
    print(f"w = {w}, changes of slope: {built:.2e}")
    print(f"w = {w}, best output weights: {fitted:.1e}")
    print(f"w = {w}, largest of them: {best.abs().max():.2f}")
