# Wrong: pairs are added, not averaged
import torch


def mirrored(f, u):
    pairs = f(u) + f(1 - u)
    return pairs.mean(), torch.std(pairs) / len(u) ** 0.5
