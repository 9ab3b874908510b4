import torch


def clipped_parts(parts, rho):
    mean = parts.mean(0)  # (d,)
    return mean * torch.clamp(rho / mean.norm(), max=1.0)
