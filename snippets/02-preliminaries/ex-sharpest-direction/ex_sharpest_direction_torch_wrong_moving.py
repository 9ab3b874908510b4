# Wrong: takes the Hessian at the moving direction, not at x
import torch


def hvp(f, x, v):
    return torch.func.grad(lambda x: torch.func.grad(f)(x) @ v)(x)


def sharpest(f, x, v, steps):
    for _ in range(steps):
        v = hvp(f, v, v)
        v = v / torch.linalg.vector_norm(v)
    return v @ hvp(f, v, v), v
