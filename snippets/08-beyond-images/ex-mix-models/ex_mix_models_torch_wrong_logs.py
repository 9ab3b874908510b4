# Wrong: mixes logarithms
import torch


def mixed_perplexity(p, q, w):
    return torch.exp(-(w * torch.log(p) + (1 - w) * torch.log(q)).mean())
