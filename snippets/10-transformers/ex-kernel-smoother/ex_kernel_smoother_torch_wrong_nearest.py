# Wrong: where all kernels are 0, the nearest measurement alone
import torch


def smooth(at, x, y, width):
    square = (at[:, None] - x).square().sum(dim=-1)  # (n, m)
    kernel = torch.exp(-square / (2 * width**2))
    total = kernel.sum(dim=1)  # (n,)
    nearest = y[square.argmin(dim=1)]
    mean = kernel @ y / torch.where(total > 0, total, 1.0)
    return torch.where(total > 0, mean, nearest)
