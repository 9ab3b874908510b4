# Wrong: the pairs of one layout with the angles of the other
import torch


def rotary(x, start, layout, base):
    n, k = x.shape
    theta = base ** (-2 * torch.arange(k // 2) / k)
    angle = (start + torch.arange(n))[:, None] * theta
    if layout == "half":
        angle = angle.repeat_interleave(2, dim=1)  # (n, k)
        a, b = x.chunk(2, dim=1)
        partner = torch.cat([-b, a], dim=1)
    else:
        angle = torch.cat([angle, angle], dim=1)
        partner = torch.stack([-x[:, 1::2], x[:, 0::2]], -1).flatten(1)
    return x * angle.cos() + partner * angle.sin()
