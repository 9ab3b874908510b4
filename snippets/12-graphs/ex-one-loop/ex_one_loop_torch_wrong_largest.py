# Wrong: n is taken from the largest index
import torch


def one_loop_each(source, target, n):
    keep = source != target
    both = torch.cat([source, target])
    n = int(both.max()) + 1 if len(both) else 0
    loops = torch.arange(n, device=source.device)
    source = torch.cat([source[keep], loops])
    target = torch.cat([target[keep], loops])
    return source, target
