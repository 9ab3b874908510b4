# Wrong: the quotient of the definition, with an imaginary h
import torch


def gradient(f, x):
    h = 1e-8j
    steps = h * torch.eye(len(x), dtype=x.dtype)
    return (torch.vmap(f)(x + steps) - f(x)) / h
