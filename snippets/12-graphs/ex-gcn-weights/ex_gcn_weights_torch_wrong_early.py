# Wrong: takes the degrees before it adds the loops
import torch


def gcn_weights(source, target, n):
    degree = torch.bincount(target, minlength=n).double()
    keep = source != target  # drop the loops that are there
    nodes = torch.arange(n)
    source = torch.cat([source[keep], nodes])
    target = torch.cat([target[keep], nodes])
    return source, target, (degree[source] * degree[target]).rsqrt()
