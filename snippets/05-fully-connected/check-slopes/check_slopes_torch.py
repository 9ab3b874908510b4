import math

import torch
from torch.nn.functional import elu, gelu, silu, softplus

z = torch.linspace(-4, 4, 81)
assert torch.allclose(torch.tanh(z), 2 * torch.sigmoid(2 * z) - 1, atol=1e-6)
for f in (softplus, silu, gelu):  # f(z) - f(-z) = z
    assert torch.allclose(f(z) - f(-z), z, atol=1e-5)


def slope(f, z):
    return torch.func.grad(f)(torch.tensor(z))


edge = math.log((1 + 0.9**0.5) / (1 - 0.9**0.5))
print(f"a tenth of the top at: {edge:.4f}")
print(f"slope of sigmoid there: {slope(torch.sigmoid, edge):.4f}")
for f in (softplus, silu, gelu):
    print(f"slope of {f.__name__} at 0: {slope(f, 0.0):.4f}")
for alpha in (0.5, 1.0, 2.0):
    left = slope(lambda z, alpha=alpha: elu(z, alpha), -1e-4)
    print(f"ELU with alpha = {alpha}, slope left of 0: {left:.2f}")
