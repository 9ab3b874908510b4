# Wrong: the directed edges are split
import torch


def split_edges(edges, order, held):
    both = torch.cat([edges, edges.flip(1)])
    order = torch.cat([order, order + len(edges)])
    return both[order[held:]], both[order[:held]]
