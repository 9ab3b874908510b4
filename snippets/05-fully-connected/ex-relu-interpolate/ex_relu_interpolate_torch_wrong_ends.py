# Wrong: the kinks are at the ends of the pieces, not at their starts
import torch


def interpolate(x, y):
    slope = torch.diff(y) / torch.diff(x)
    v = torch.cat([slope[:1], torch.diff(slope)])
    return -x[1:], v, y[0]
