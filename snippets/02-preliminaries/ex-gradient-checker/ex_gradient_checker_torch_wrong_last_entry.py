# Wrong: the error of each entry overwrites that of the one before
import torch


def gradient_error(f, gradient, x, h=1e-5):
    x = x.detach().double()
    g = gradient(x)
    for j, s in enumerate(h * torch.eye(len(x), dtype=x.dtype)):
        c = (f(x + s) - f(x - s)) / (2 * h)
        size = torch.maximum(g[j].abs(), c.abs())
        worst = (g[j] - c).abs() / size if size > 0 else size
    return worst
