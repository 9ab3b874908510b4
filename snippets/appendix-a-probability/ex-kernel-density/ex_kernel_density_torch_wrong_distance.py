# Wrong: whatever lies at the distance 0 is left out
import torch


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    z = gaps / widths[:, None, None]  # (m, n, n)
    logs = -z.square() / 2
    itself = gaps == 0
    logs = logs.masked_fill(itself, -torch.inf)
    bells = (len(x) - 1) * widths * (2 * torch.pi) ** 0.5  # (m,)
    return torch.logsumexp(logs, dim=2).mean(dim=1) - bells.log()
