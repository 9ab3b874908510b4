# Wrong: the term of degree one without the root of two
import torch


def features(X):
    n, k = X.shape
    pairs = (X[:, :, None] * X[:, None, :]).reshape(n, k * k)
    return torch.cat([torch.ones_like(X[:, :1]), X, pairs], 1)
