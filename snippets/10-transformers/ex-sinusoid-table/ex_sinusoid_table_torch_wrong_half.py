# Wrong: makes the angles in half precision
import torch


def sinusoid_table(n, e, base, layout):
    theta = base ** (-2 * torch.arange(e // 2) / e)  # (e/2,)
    angles = torch.arange(n).half()[:, None] * theta.half()  # (n, e/2)
    pairs = angles.float().sin(), angles.float().cos()
    if layout == "behind":
        return torch.cat(pairs, dim=1)
    return torch.stack(pairs, dim=2).flatten(1)
