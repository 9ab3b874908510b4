# Wrong: looks to one side only, and sees the curvature as slope
import torch


def jacobian(f, x):
    h = 1e-6
    steps = h * torch.eye(len(x), dtype=x.dtype)
    columns = [(f(x + s) - f(x)) / h for s in steps]
    return torch.stack(columns, dim=1)
