# Wrong: multiplies the weights by the deviations
import torch


def fit(features, y):
    mean = features.mean(dim=0)
    std = features.std(dim=0, correction=0)
    ones = torch.ones(len(y), 1)
    X = torch.cat([(features - mean) / std, ones], dim=1)  # (n, d + 1)
    solution = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
    w = solution[:-1] * std
    return w, solution[-1] - w @ mean
