# Wrong: missing loops are added, repeated ones stay
import torch


def one_loop_each(source, target, n):
    nodes = torch.arange(n, device=source.device)
    has = torch.isin(nodes, source[source == target])
    loops = nodes[~has]
    return torch.cat([source, loops]), torch.cat([target, loops])
