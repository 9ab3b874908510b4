# Wrong: the sign of the bias
import torch


def build(edges, heights, w):
    zero = torch.zeros_like(heights[:1])
    W = torch.full((1, len(edges)), w, dtype=edges.dtype)
    v = torch.cat([zero, heights, zero]).diff()  # after less before
    return W, w * edges, v
