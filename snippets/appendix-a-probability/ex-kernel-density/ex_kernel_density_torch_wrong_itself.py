# Wrong: each point predicts itself
import torch


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    z = gaps / widths[:, None, None]  # (m, n, n)
    logs = -z.square() / 2
    bells = len(x) * widths * (2 * torch.pi) ** 0.5  # (m,)
    return torch.logsumexp(logs, dim=2).mean(dim=1) - bells.log()
