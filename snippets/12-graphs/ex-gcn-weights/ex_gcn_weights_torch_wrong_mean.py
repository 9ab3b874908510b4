# Wrong: divides by the degree of the target only
import torch


def gcn_weights(source, target, n):
    keep = source != target  # drop the loops that are there
    nodes = torch.arange(n)
    source = torch.cat([source[keep], nodes])
    target = torch.cat([target[keep], nodes])
    degree = torch.bincount(target, minlength=n).double()
    return source, target, 1 / degree[target]
