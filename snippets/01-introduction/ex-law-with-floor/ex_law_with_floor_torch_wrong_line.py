# Wrong: fits a straight line in logarithms, which has no floor
import torch


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: tensors of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    A = torch.stack([torch.ones_like(n), n.log()], dim=1)  # (s, 2)
    intercept, slope = torch.linalg.lstsq(A, L.log()[:, None]).solution
    return 0.0, intercept.exp().item(), -slope.item()
