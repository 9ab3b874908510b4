import torch


def mixed_perplexity(p, q, w):
    mixed = w * p + (1 - w) * q  # (n,)
    return torch.exp(-torch.log(mixed).mean())
