# Wrong: an even disc with the right variance
import torch


def box_muller(u):
    r = 2 * torch.sqrt(u[:, 0])  # (n,)
    angle = 2 * torch.pi * u[:, 1]
    return torch.stack([r * torch.cos(angle), r * torch.sin(angle)], dim=1)
