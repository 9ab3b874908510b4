# Wrong: the penalty of the sum, used beside the mean
import torch


def ridge(features, y, penalty):
    n, d = features.shape
    mean, centre = features.mean(dim=0), y.mean()
    rows = penalty**0.5 * torch.eye(d)
    X = torch.cat([features - mean, rows])  # (n + d, d)
    t = torch.cat([y - centre, torch.zeros(d)])
    w = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
    return w, centre - w @ mean
