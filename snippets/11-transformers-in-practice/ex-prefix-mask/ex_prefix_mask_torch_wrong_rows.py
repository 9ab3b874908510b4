# Wrong: the first m queries see everything
import torch


def prefix_mask(m, n):
    i, j = torch.arange(m + n)[:, None], torch.arange(m + n)
    return (j <= i) | (i < m)
