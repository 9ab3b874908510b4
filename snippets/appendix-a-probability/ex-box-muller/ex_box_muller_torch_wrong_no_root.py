# Wrong: the square of the distance for the distance
import torch


def box_muller(u):
    r = -2 * torch.log1p(-u[:, 0])  # (n,)
    angle = 2 * torch.pi * u[:, 1]
    return torch.stack([r * torch.cos(angle), r * torch.sin(angle)], dim=1)
