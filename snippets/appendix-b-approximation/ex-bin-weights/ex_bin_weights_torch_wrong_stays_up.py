# Wrong: no step down at the last edge
import torch


def bins(edges, heights, w):
    zero = heights.new_zeros(1)
    v = torch.diff(heights, prepend=zero)  # (m,)
    return torch.full((1, len(v)), w), -w * edges[:-1], v
