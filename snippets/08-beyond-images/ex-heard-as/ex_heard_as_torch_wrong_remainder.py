# Wrong: folds at the rate, not at half of it
import torch


def heard_as(f, rate):
    return torch.remainder(f, rate)
