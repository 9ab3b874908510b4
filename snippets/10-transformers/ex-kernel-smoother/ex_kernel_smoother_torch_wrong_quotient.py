# Wrong: 0 divided by 0, far from the data
import torch


def smooth(at, x, y, width):
    square = (at[:, None] - x).square().sum(dim=-1)  # (n, m)
    kernel = torch.exp(-square / (2 * width**2))
    return kernel @ y / kernel.sum(dim=1)
