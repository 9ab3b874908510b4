# Wrong: the width is not squared
import torch


def smooth(at, x, y, width):
    square = (at[:, None] - x).square().sum(dim=-1)  # (n, m)
    return torch.softmax(-square / (2 * width), dim=1) @ y
