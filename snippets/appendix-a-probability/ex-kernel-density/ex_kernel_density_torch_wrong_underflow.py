# Wrong: a density that underflows to 0
import torch


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    z = gaps / widths[:, None, None]  # (m, n, n)
    p = torch.exp(-z.square() / 2) * (1 - torch.eye(len(x)))
    bells = (len(x) - 1) * widths * (2 * torch.pi) ** 0.5  # (m,)
    return (p.sum(dim=2) / bells[:, None]).log().mean(dim=1)
