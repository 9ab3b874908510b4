import torch


def interpolate(x, y):
    slope = torch.diff(y) / torch.diff(x)  # (n - 1,)
    v = torch.cat([slope[:1], torch.diff(slope)])
    return -x[:-1], v, y[0]
