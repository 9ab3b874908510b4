# Wrong: the biases have the other sign
import torch


def bins(edges, heights, w):
    zero = heights.new_zeros(1)
    v = torch.diff(heights, prepend=zero, append=zero)
    return torch.full((1, len(edges)), w), w * edges, v
