# Wrong: makes zeros of nan after the sum
import torch


def mean_of_real(x, real):
    total = (x * real[..., None]).sum(dim=1)
    return torch.nan_to_num(total / real.sum(dim=1, keepdim=True))
