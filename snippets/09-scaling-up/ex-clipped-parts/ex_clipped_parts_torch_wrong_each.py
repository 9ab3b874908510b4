# Wrong: each part is clipped, then the mean taken
import torch


def clipped_parts(parts, rho):
    norms = parts.norm(dim=1, keepdim=True)
    return (parts * torch.clamp(rho / norms, max=1.0)).mean(0)
