# Wrong: each bin has two units of its own
import torch


def bins(edges, heights, w):
    ends = torch.stack([edges[:-1], edges[1:]], dim=1).flatten()
    v = torch.stack([heights, -heights], dim=1).flatten()
    return torch.full((1, len(ends)), w), -w * ends, v
