# Wrong: takes a difference of real parts, which do not move
import torch


def gradient(f, x):
    h = 1e-20
    steps = 1j * h * torch.eye(len(x), dtype=x.dtype)
    return (torch.vmap(f)(x + steps).real - f(x)) / h
