# Wrong: turns the other way
import torch


def rotary(x, start, layout, base):
    n, k = x.shape
    theta = base ** (-2 * torch.arange(k // 2) / k)
    angle = -(start + torch.arange(n))[:, None] * theta  # (n, k / 2)
    c, s = angle.cos(), angle.sin()
    if layout == "half":
        a, b = x.chunk(2, dim=1)
        return torch.cat([a * c - b * s, a * s + b * c], dim=1)
    a, b = x[:, 0::2], x[:, 1::2]
    return torch.stack([a * c - b * s, a * s + b * c], -1).flatten(1)
