# Wrong: one unit for all queries
import torch


def merge_hosts(outs, lse):
    unit = lse.max()
    sums = (lse - unit).exp()
    total = sums.sum(dim=0)
    safe = torch.where(total == 0, 1.0, total)
    out = (sums[..., None] * outs).sum(dim=0)
    return out / safe[:, None], unit + total.log()
