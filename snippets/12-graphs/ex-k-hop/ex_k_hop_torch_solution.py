import torch


def k_hop(source, target, node, k):
    n = max([node, *source.tolist(), *target.tolist()]) + 1
    reached = torch.zeros(n, dtype=torch.bool)
    reached[node] = True
    for _ in range(k):
        seen = reached.clone()
        seen[source[reached[target]]] = True
        reached = seen
    return reached.nonzero()[:, 0]
