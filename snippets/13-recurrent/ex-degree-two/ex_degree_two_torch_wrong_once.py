# Wrong: each product of two entries once, without its factor
import torch


def features(X):
    k = X.shape[1]
    i, j = torch.triu_indices(k, k)
    pairs = X[:, i] * X[:, j]
    return torch.cat([torch.ones_like(X[:, :1]), 2**0.5 * X, pairs], 1)
