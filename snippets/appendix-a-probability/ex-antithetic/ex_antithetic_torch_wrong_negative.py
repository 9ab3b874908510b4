# Wrong: the mirror image of a normal number
import torch


def mirrored(f, u):
    pairs = (f(u) + f(-u)) / 2
    return pairs.mean(), torch.std(pairs) / len(u) ** 0.5
