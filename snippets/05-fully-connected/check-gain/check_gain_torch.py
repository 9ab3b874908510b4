import functools

import torch
from torch.nn.functional import gelu, leaky_relu

z = torch.linspace(-8, 8, 4000)
density = torch.exp(-(z**2) / 2)
density = density / density.sum()
for name, act in {
    "ReLU": torch.relu,
    "leaky": functools.partial(leaky_relu, negative_slope=0.2),
    "|z|": torch.abs,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "GELU": gelu,
}.items():
    slope = torch.func.vmap(torch.func.grad(act))(z)
    forward = (density * act(z) ** 2).sum() ** -0.5
    backward = (density * slope**2).sum() ** -0.5
    print(f"{name}: {forward:.3f} forward, {backward:.3f} backward")
assert torch.nn.init.calculate_gain("tanh") == 5 / 3
