# Wrong: the gradient of the gradient's norm, in which v does not occur
import torch


def hvp(f, x, v):
    return torch.func.grad(
        lambda x: torch.linalg.vector_norm(torch.func.grad(f)(x))
    )(x)
