# Wrong: only the inner edges have a step
import torch


def build(edges, heights, w):
    W = torch.full((1, len(edges)), w, dtype=edges.dtype)
    v = heights.diff()
    return W, -w * edges, v
