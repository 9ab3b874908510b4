# Wrong: the step that is best for a central difference
import torch


def gradient(f, x):
    h = 1e-5
    steps = 1j * h * torch.eye(len(x), dtype=x.dtype)
    return torch.vmap(f)(x + steps).imag / h
