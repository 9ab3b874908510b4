# Wrong: the longer set is cut
import torch


def wasserstein(x, y):
    k = min(len(x), len(y))
    return torch.abs(x.sort().values[:k] - y.sort().values[:k]).mean()
