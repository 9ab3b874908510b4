# Wrong: the mean distance of all pairs
import torch


def wasserstein(x, y):
    return torch.abs(x[:, None] - y).mean()
