import torch


def gradient(f, x):
    h = 1e-20
    steps = 1j * h * torch.eye(len(x), dtype=x.dtype)  # (d, d)
    return torch.vmap(f)(x + steps).imag / h  # (d,): a row per axis
