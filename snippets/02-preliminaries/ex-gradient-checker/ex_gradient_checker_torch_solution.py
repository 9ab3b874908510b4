import torch


def gradient_error(f, gradient, x, h=1e-5):
    x = x.detach().double()
    g = gradient(x)
    steps = h * torch.eye(len(x), dtype=x.dtype, device=x.device)
    c = torch.stack([(f(x + s) - f(x - s)) / (2 * h) for s in steps])
    size = torch.maximum(g.abs(), c.abs())
    off = (g - c).abs()
    return torch.where(size > 0, off / size, off).max()
