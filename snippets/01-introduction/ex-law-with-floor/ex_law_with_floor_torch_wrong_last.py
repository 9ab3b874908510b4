# Wrong: takes the last value for the floor, as if it were reached
import torch


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: tensors of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    c = L[-1] * (1 - 1e-6)
    A = torch.stack([torch.ones_like(n), n.log()], dim=1)  # (s, 2)
    above = (L - c).log()[:, None]  # (s, 1)
    intercept, slope = torch.linalg.lstsq(A[:-1], above[:-1]).solution
    return c, intercept.exp().item(), -slope.item()
