# Wrong: starts with the first power, not with 1
import torch


def pair_kernel(lam, c, b, n):
    weight = torch.where(lam.imag == 0, 1.0, 2.0)  # (e,)
    powers = lam[:, None] ** torch.arange(1, n + 1)  # (e, n)
    return (weight[:, None] * (c * b)[:, None] * powers).real.sum(0)
