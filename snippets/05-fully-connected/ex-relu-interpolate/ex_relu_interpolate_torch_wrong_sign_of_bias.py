# Wrong: the kinks are at minus the points
import torch


def interpolate(x, y):
    slope = torch.diff(y) / torch.diff(x)
    v = torch.cat([slope[:1], torch.diff(slope)])
    return x[:-1], v, y[0]
