# Wrong: the absolute error, which says nothing unless f has size 1
import torch


def gradient_error(f, gradient, x, h=1e-5):
    x = x.double()
    steps = h * torch.eye(len(x), dtype=x.dtype)
    c = torch.stack([(f(x + s) - f(x - s)) / (2 * h) for s in steps])
    return (gradient(x) - c).abs().max()
