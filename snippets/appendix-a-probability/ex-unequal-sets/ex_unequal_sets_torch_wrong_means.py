# Wrong: the difference of the means
import torch


def wasserstein(x, y):
    return torch.abs(x.mean() - y.mean())
