# Wrong: earlier documents are seen
import torch


def packed_mask(documents):
    n = len(documents)
    return torch.ones(n, n, dtype=torch.bool).tril()
