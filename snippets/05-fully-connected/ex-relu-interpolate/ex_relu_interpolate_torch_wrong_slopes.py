# Wrong: takes the slopes themselves, not their changes
import torch


def interpolate(x, y):
    slope = torch.diff(y) / torch.diff(x)
    return -x[:-1], slope, y[0]
