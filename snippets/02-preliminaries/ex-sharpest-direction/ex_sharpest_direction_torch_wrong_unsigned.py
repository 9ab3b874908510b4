# Wrong: the length of the product, which cannot be negative
import torch


def hvp(f, x, v):
    return torch.func.grad(lambda x: torch.func.grad(f)(x) @ v)(x)


def sharpest(f, x, v, steps):
    for _ in range(steps):
        v = hvp(f, x, v)
        length = torch.linalg.vector_norm(v)
        v = v / length
    return length, v
