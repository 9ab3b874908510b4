# Wrong: returns the slope, which is minus alpha
import torch


def fit(n, L):
    """The power law a * n ** -alpha nearest to the points, in logarithms.

    n, L: tensors of shape (s,), all positive
    Returns a and alpha: the least squares are those of log L.
    """
    A = torch.stack([torch.ones_like(n), n.log()], dim=1)  # (s, 2)
    c, slope = torch.linalg.lstsq(A, L.log()[:, None]).solution[:, 0]
    return c.exp(), slope
