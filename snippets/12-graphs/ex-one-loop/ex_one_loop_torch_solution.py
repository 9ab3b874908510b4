import torch


def one_loop_each(source, target, n):
    keep = source != target
    loops = torch.arange(n, device=source.device)
    source = torch.cat([source[keep], loops])
    target = torch.cat([target[keep], loops])
    return source, target
