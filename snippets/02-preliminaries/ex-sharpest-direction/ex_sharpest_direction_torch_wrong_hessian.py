# Wrong: right for small d, but forms the Hessian after all
import torch


def hvp(f, x, v):
    return torch.func.jacrev(torch.func.grad(f))(x) @ v
