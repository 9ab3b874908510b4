# Wrong: takes the real part and doubles nothing
import torch


def pair_kernel(lam, c, b, n):
    weight = torch.where(lam.imag == 0, 1.0, 1.0)  # (e,)
    powers = lam[:, None] ** torch.arange(n)  # (e, n)
    return (weight[:, None] * (c * b)[:, None] * powers).real.sum(0)
