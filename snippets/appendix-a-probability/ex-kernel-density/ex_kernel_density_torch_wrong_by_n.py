# Wrong: divided by n
import torch


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    z = gaps / widths[:, None, None]  # (m, n, n)
    logs = -z.square() / 2
    itself = torch.eye(len(x), dtype=torch.bool)
    logs = logs.masked_fill(itself, -torch.inf)
    bells = len(x) * widths * (2 * torch.pi) ** 0.5  # (m,)
    return torch.logsumexp(logs, dim=2).mean(dim=1) - bells.log()
