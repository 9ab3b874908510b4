# Wrong: takes the mean of the big batches for the full gradient
import torch


def noise_scale(small, big, b, B):
    s = torch.square(small).sum(dim=1).mean()
    length = torch.square(big.mean(dim=0)).sum()
    return length, b * (s - length)
