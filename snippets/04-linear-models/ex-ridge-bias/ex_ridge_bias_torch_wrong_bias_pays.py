# Wrong: the column of ones is penalised with the rest
import torch


def ridge(features, y, penalty):
    n = len(y)
    X = torch.cat([features, torch.ones(n, 1)], dim=1)  # (n, d + 1)
    rows = (n * penalty) ** 0.5 * torch.eye(X.shape[1])
    t = torch.cat([y, torch.zeros(X.shape[1])])[:, None]
    w = torch.linalg.lstsq(torch.cat([X, rows]), t).solution[:, 0]
    return w[:-1], w[-1]
