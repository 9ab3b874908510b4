# Wrong: nothing takes the last height away
import torch


def build(edges, heights, w):
    zero = torch.zeros_like(heights[:1])
    W = torch.full((1, len(edges)), w, dtype=edges.dtype)
    v = torch.cat([heights[:1], heights.diff(), zero])
    return W, -w * edges, v
