# Wrong: numbers between those of y
import numpy as np
import torch


def wasserstein(x, y):
    u = (torch.arange(len(x)) + 0.5) / len(x)
    own = (torch.arange(len(y)) + 0.5) / len(y)
    there = np.interp(u.numpy(), own.numpy(), y.sort().values.numpy())
    return torch.abs(x.sort().values - torch.tensor(there)).mean()
