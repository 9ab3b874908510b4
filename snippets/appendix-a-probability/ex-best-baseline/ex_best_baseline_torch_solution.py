import torch


def gradient(f, score):
    others = (f.sum() - f) / (len(f) - 1)  # (n,): the mean of the others
    return torch.mean((f - others)[:, None] * score, dim=0)
