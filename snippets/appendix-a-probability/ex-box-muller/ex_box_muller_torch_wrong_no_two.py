# Wrong: the factor 2 is missing
import torch


def box_muller(u):
    r = torch.sqrt(-torch.log1p(-u[:, 0]))  # (n,)
    angle = 2 * torch.pi * u[:, 1]
    return torch.stack([r * torch.cos(angle), r * torch.sin(angle)], dim=1)
