# Wrong: the outer weights are the heights
import torch


def bins(edges, heights, w):
    return torch.full((1, len(heights)), w), -w * edges[:-1], heights
