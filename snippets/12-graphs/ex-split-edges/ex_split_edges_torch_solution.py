import torch


def split_edges(edges, order, held):
    test, kept = edges[order[:held]], edges[order[held:]]
    return torch.cat([kept, kept.flip(1)]), test
