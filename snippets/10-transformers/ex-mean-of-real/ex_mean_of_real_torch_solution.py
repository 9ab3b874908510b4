import torch


def mean_of_real(x, real):
    total = torch.where(real[..., None], x, 0.0).sum(dim=1)  # (b, e)
    return total / real.sum(dim=1, keepdim=True).clamp(min=1)
