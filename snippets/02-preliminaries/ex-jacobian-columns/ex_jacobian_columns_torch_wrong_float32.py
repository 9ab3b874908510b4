# Wrong: rounds the difference to float32
import torch


def jacobian(f, x):
    h = 1e-3
    steps = h * torch.eye(len(x))
    columns = [(f(x + s) - f(x - s)).float() / (2 * h) for s in steps]
    return torch.stack(columns, dim=1)
