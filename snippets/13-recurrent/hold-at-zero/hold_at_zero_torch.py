import numpy as np
import torch

delta = 0.01
rates = np.array([-1.0, -1e-3, -1e-5, 0.0])
right = delta * np.array([0.99501663, 0.99999500, 0.99999995, 1.0])
z = torch.tensor(delta * rates, dtype=torch.float32)  # Δλ


def by_formula(z):
    return delta * (torch.exp(z) - 1) / z


def with_expm1(z):  # keeps the digits, not the 0
    return delta * torch.expm1(z) / z


def where_outside(z):
    return delta * torch.where(z == 0, 1.0, torch.expm1(z) / z)


def where_inside(z):  # the division sees no 0, so nor does its gradient
    safe = torch.where(z == 0, 1.0, z)
    return delta * torch.where(z == 0, 1 + z / 2, torch.expm1(safe) / safe)


for rule in (by_formula, with_expm1, where_outside, where_inside):
    u = z.clone().requires_grad_()
    b = rule(u)
    (slope,) = torch.autograd.grad(b.sum(), u)
    off = np.abs(b.detach().numpy() / right - 1)
    print(f"{rule.__name__}, relative error:", *[f"{v:.3f}" for v in off])
    print(f"{rule.__name__}, slope at 0: {slope[-1]:.4f}")
