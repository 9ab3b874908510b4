# Wrong: the quadratic term without its factor 1/2
import torch


def quadratic_model(f, x):
    value, g = f(x), torch.func.grad(f)(x)  # (), (d,)
    H = torch.func.jacrev(torch.func.grad(f))(x)  # (d, d)
    return lambda s: value + g @ s + s @ H @ s
