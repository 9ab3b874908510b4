# Wrong: loops are added to those that are there
import torch


def one_loop_each(source, target, n):
    loops = torch.arange(n, device=source.device)
    source = torch.cat([source, loops])
    target = torch.cat([target, loops])
    return source, target
