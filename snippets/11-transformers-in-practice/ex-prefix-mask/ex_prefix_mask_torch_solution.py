import torch


def prefix_mask(m, n):
    i, j = torch.arange(m + n)[:, None], torch.arange(m + n)
    return (j <= i) | (j < m)
