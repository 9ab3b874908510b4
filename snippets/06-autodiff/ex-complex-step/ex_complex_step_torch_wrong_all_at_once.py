# Wrong: every entry gets the imaginary step, and the slopes add up
import torch


def gradient(f, x):
    h = 1e-20
    return f(x + 1j * h).imag / h * torch.ones_like(x)
