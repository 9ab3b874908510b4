# Wrong: puts 0 in the gaps
import torch


def masked_max(z, mask):
    return torch.amax(z * mask[:, :, None], 1)
