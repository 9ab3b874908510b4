# Wrong: only the inner edges have a step
import torch


def build(edges, heights, w):
    zero = torch.zeros_like(heights[:1])
    W = torch.full((1, len(edges)), w, dtype=edges.dtype)
    v = heights.diff()
    return W, -w * edges, v
