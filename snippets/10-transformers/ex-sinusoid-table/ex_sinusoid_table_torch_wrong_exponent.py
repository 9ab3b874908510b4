# Wrong: leaves out the 2 in the exponent
import torch


def sinusoid_table(n, e, base, layout):
    theta = base ** (-torch.arange(e // 2) / e)  # (e/2,)
    angles = torch.arange(n)[:, None] * theta  # (n, e/2)
    pairs = angles.sin(), angles.cos()
    if layout == "behind":
        return torch.cat(pairs, dim=1)
    return torch.stack(pairs, dim=2).flatten(1)
