# Wrong: adds a loop where there is one already
import torch


def gcn_weights(source, target, n):
    nodes = torch.arange(n)
    source = torch.cat([source, nodes])
    target = torch.cat([target, nodes])
    degree = torch.bincount(target, minlength=n).double()
    return source, target, (degree[source] * degree[target]).rsqrt()
