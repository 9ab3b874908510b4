# Wrong: the same bias, but a steepness of 1
import torch


def build(edges, heights, w):
    zero = torch.zeros_like(heights[:1])
    W = torch.full((1, len(edges)), 1, dtype=edges.dtype)
    v = torch.cat([zero, heights, zero]).diff()  # after less before
    return W, -w * edges, v
