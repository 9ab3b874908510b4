import torch


def squared_distances(X, Y):
    x = torch.sum(X**2, dim=1)[:, None]  # (n, 1)
    y = torch.sum(Y**2, dim=1)[None, :]  # (1, m)
    return x - 2 * X @ Y.T + y  # (n, m)
