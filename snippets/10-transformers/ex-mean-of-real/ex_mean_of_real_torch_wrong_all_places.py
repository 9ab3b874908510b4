# Wrong: divides by all places
import torch


def mean_of_real(x, real):
    return torch.where(real[..., None], x, 0.0).mean(dim=1)
