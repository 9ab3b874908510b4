import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, c, mid, o, size = 2, 3, 4, 5, 8


def whole(*shape):
    return torch.tensor(rng.integers(-2, 3, shape), dtype=torch.float64)


x = whole(n, c, size, size)
first, second = whole(mid, c, 3, 3), whole(o, mid, 3, 3)

merged = x.new_zeros(o, c, 5, 5)
for i in range(3):
    for j in range(3):  # a step of the second, all steps of the first
        both = torch.einsum("om,mcij->ocij", second[:, :, i, j], first)
        merged[:, :, i : i + 3, j : j + 3] += both

two = F.conv2d(F.conv2d(x, first), second)  # (n, o, 4, 4)
one = F.conv2d(x, merged)
print("no padding, largest difference:", (two - one).abs().max().item())

two = F.conv2d(F.conv2d(x, first, padding=1), second, padding=1)
one = F.conv2d(x, merged, padding=2)  # (n, o, size, size)
off = (two != one).flatten(0, 1).any(dim=0)  # (size, size)
print(
    "zero padding, pixels that differ:", off.sum().item(), "of", off.numel()
)
print("zero padding, without the border:", off[1:-1, 1:-1].sum().item())

print("weights, two kernels:", first.numel() + second.numel())
print("weights, one kernel:", merged.numel())


def bent(x):
    return F.conv2d(F.relu(F.conv2d(x, first)), second)


def gap(f):  # an affine map keeps middles
    a, b = x
    middle = (f(a[None]) + f(b[None])) / 2 - f((a + b)[None] / 2)
    return middle.abs().max().item()


print("middles off, linear:", gap(lambda x: F.conv2d(x, merged)))
print("middles off, with a ReLU:", gap(bent))
