# Wrong: m takes the point z = x + s instead of the displacement s
import torch


def quadratic_model(f, x):
    value, g = f(x), torch.func.grad(f)(x)  # (), (d,)
    H = torch.func.jacrev(torch.func.grad(f))(x)  # (d, d)
    return lambda z: value + g @ (z - x) + (z - x) @ H @ (z - x) / 2
