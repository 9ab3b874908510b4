# Wrong: squares of the entries, but no products of two
import torch


def features(X):
    pairs = X * X
    return torch.cat([torch.ones_like(X[:, :1]), 2**0.5 * X, pairs], 1)
