import torch


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: tensors of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    best = None
    for alpha in torch.linspace(0.02, 2.0, 991, dtype=torch.float64):
        # for a given alpha the law is linear in c and a: divide by L, so
        # that relative errors are squared
        A = torch.stack([1 / L, n**-alpha / L], dim=1)  # (s, 2)
        one = torch.ones_like(L)[:, None]  # (s, 1)
        c, a = torch.linalg.lstsq(A, one).solution[:, 0]
        if c < 0:  # on the edge: no floor, and a alone to choose
            c = torch.zeros_like(c)
            a = A[:, 1].sum() / A[:, 1].square().sum()
        error = (A @ torch.stack([c, a]) - 1).square().sum()
        if best is None or error < best[0]:
            best = (error, c, a, alpha)
    return best[1:]
