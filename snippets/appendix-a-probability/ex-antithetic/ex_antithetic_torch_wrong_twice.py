# Wrong: pairs, but counted as 2n numbers
import torch


def mirrored(f, u):
    pairs = (f(u) + f(1 - u)) / 2
    return pairs.mean(), torch.std(pairs) / (2 * len(u)) ** 0.5
