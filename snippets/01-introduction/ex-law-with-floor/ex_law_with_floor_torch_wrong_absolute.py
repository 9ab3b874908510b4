# Wrong: counts absolute errors, so that the large losses drown the floor
import torch


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: tensors of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    best = None
    for alpha in torch.linspace(0.02, 2.0, 991, dtype=torch.float64):
        A = torch.stack([torch.ones_like(n), n**-alpha], dim=1)  # (s, 2)
        c, a = torch.linalg.lstsq(A, L[:, None]).solution[:, 0]
        if c < 0:
            c = torch.zeros_like(c)
            a = (A[:, 1] * L).sum() / A[:, 1].square().sum()
        error = (A @ torch.stack([c, a]) - L).square().sum()
        if best is None or error < best[0]:
            best = (error, c, a, alpha)
    return best[1:]
