# Wrong: the square of x - y has a third term, -2 x.y
import torch


def squared_distances(X, Y):
    x = torch.sum(X**2, dim=1)[:, None]
    y = torch.sum(Y**2, dim=1)[None, :]
    return x + y
