# Wrong: takes h as small as can be, and rounding is all that is left
import torch


def jacobian(f, x):
    h = 1e-14
    steps = h * torch.eye(len(x), dtype=x.dtype)
    columns = [(f(x + s) - f(x - s)) / (2 * h) for s in steps]
    return torch.stack(columns, dim=1)
