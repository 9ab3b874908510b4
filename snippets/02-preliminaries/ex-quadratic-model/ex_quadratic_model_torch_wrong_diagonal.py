# Wrong: a parabola for each axis, and nothing for the axes together
import torch


def quadratic_model(f, x):
    value, g = f(x), torch.func.grad(f)(x)  # (), (d,)
    H = torch.func.jacrev(torch.func.grad(f))(x)  # (d, d)
    return lambda s: value + g @ s + torch.diag(H) @ s**2 / 2
