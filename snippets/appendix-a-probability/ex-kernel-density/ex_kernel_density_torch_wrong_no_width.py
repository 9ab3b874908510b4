# Wrong: bells are not divided by their width
import torch


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    z = gaps / widths[:, None, None]  # (m, n, n)
    logs = -z.square() / 2
    itself = torch.eye(len(x), dtype=torch.bool)
    logs = logs.masked_fill(itself, -torch.inf)
    bells = torch.tensor((len(x) - 1) * (2 * torch.pi) ** 0.5)
    return torch.logsumexp(logs, dim=2).mean(dim=1) - bells.log()
