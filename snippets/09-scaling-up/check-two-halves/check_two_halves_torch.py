import numpy as np
import torch

rng = np.random.default_rng(0)
n, c, o = 8, 3, 4
x = torch.tensor(rng.normal(size=(n, c)))
y = torch.tensor(rng.normal(size=(n, o)))
w = torch.tensor(rng.normal(size=(c, o)), requires_grad=True)


def gradient(x, y, axis):  # axis 0: batch norm, 1: layer norm
    u = x @ w
    mean = u.mean(axis, keepdim=True)
    var = u.var(axis, correction=0, keepdim=True)
    z = (u - mean) / (var + 1e-5).sqrt()
    return torch.autograd.grad((z - y).square().mean(), w)[0]


for name, axis in (("batch", 0), ("layer", 1)):
    whole = gradient(x, y, axis)
    halves = (gradient(x[:4], y[:4], axis) + gradient(x[4:], y[4:], axis)) / 2
    gap = (halves - whole).norm() / whole.norm()
    print(f"{name} norm, relative gap: {gap:.4f}")
