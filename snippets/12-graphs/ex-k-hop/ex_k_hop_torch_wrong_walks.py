# Wrong: forgets what a node has already
import torch


def k_hop(source, target, node, k):
    n = max([node, *source.tolist(), *target.tolist()]) + 1
    reached = torch.zeros(n, dtype=torch.bool)
    reached[node] = True
    for _ in range(k):
        seen = torch.zeros_like(reached)
        seen[source[reached[target]]] = True
        reached = seen
    return reached.nonzero()[:, 0]
