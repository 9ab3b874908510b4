import torch


def packed_mask(documents):
    same = documents[:, None] == documents  # (n, n)
    return torch.tril(same)
