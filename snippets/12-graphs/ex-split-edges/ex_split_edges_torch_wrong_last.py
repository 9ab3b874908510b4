# Wrong: the last edges are the test
import torch


def split_edges(edges, order, held):
    first = len(edges) - held
    kept, test = edges[order[:first]], edges[order[first:]]
    return torch.cat([kept, kept.flip(1)]), test
