# Wrong: targets are not centred and there is no bias
import torch


def ridge(features, y, penalty):
    n, d = features.shape
    centre = y.mean()
    rows = (n * penalty) ** 0.5 * torch.eye(d)
    X = torch.cat([features, rows])  # (n + d, d)
    t = torch.cat([y, torch.zeros(d)])
    w = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
    return w, 0.0 * centre
