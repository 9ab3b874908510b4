# Wrong: the vector is not scaled to length 1
import torch


def smooth_limit(A, X):
    degree = A.sum(1) + 1
    u = degree.sqrt()
    return torch.outer(u, u @ X)
