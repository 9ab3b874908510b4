import torch


def mirrored(f, u):
    pairs = (f(u) + f(1 - u)) / 2  # (n,)
    return pairs.mean(), torch.std(pairs) / len(u) ** 0.5
