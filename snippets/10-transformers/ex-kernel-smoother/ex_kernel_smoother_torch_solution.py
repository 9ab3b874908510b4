import torch


def smooth(at, x, y, width):
    square = (at[:, None] - x).square().sum(dim=-1)  # (n, m)
    return torch.softmax(-square / (2 * width**2), dim=1) @ y
