# Wrong: stacks the columns as rows
import torch


def jacobian(f, x):
    h = 1e-5
    steps = h * torch.eye(len(x), dtype=x.dtype)
    columns = [(f(x + s) - f(x - s)) / (2 * h) for s in steps]
    return torch.stack(columns)
