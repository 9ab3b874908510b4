import torch


def hvp(f, x, v):
    gradient = torch.func.grad(f)
    return torch.func.grad(lambda x: gradient(x) @ v)(x)


def sharpest(f, x, v, steps):
    for _ in range(steps):
        v = hvp(f, x, v)
        v = v / torch.linalg.vector_norm(v)
    return v @ hvp(f, x, v), v
