# Wrong: all edges are made unique
import torch


def one_loop_each(source, target, n):
    loops = torch.arange(n, device=source.device)
    source = torch.cat([source, loops])
    target = torch.cat([target, loops])
    return torch.unique(torch.stack([source, target]), dim=1)
