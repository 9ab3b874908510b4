# Wrong: stays in the dtype of x, and float32 has too few digits
import torch


def gradient_error(f, gradient, x, h=1e-5):
    g = gradient(x)
    steps = h * torch.eye(len(x), dtype=x.dtype)
    c = torch.stack([(f(x + s) - f(x - s)) / (2 * h) for s in steps])
    size = torch.maximum(g.abs(), c.abs())
    off = (g - c).abs()
    return torch.where(size > 0, off / size, off).max()
