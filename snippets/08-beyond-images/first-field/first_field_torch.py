import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
k, c, dilations = 3, 4, (1, 2, 4)
field = 1 + (k - 1) * sum(dilations)  # 15
sizes = [(c, 1, k), (c, c, k), (1, c, k)]  # (out, in, k)
W = [torch.from_numpy(rng.normal(size=s) * 0.5) for s in sizes]
b = [torch.from_numpy(rng.normal(size=s[0]) * 0.5) for s in sizes]


def stack(x, inside=True):  # (t,) -> (t,)
    u = x[None]  # (c, t)
    if not inside:  # all zeros at the entrance, none between layers
        u = F.pad(u, (field - 1, 0))
    for w, v, d in zip(W, b, dilations, strict=True):
        u = F.pad(u, ((k - 1) * d, 0)) if inside else u
        u = torch.tanh(F.conv1d(u, w, v, dilation=d))
    return u[0]


ones = torch.ones(20, dtype=torch.float64)
y = stack(ones)
print("field:", field)
print("first outputs:", *(f"{v:.3f}" for v in y[:4]))
print(f"steady output: {y[-1]:.3f}")
unsteady = ((y - y[-1]).abs() > 1e-12).sum().item()
print("positions before it is steady:", unsteady)

x = torch.from_numpy(rng.normal(size=20))
whole = stack(x)
gap = (whole - stack(x, inside=False)).abs() > 1e-12
print("padding inside or at the entrance differs at:", gap.sum().item())
for t in (field - 1, field, field + 1):
    off = (stack(x[-t:])[-1] - whole[-1]).abs()
    print(f"last output from {t} values, off by: {off:.3f}")
