# Wrong: a mean of zeros is divided by its norm
import torch


def clipped_parts(parts, rho):
    mean = torch.mean(parts, 0)  # (d,)
    norm = mean.norm()
    return mean / norm * torch.clamp(norm, max=rho)
