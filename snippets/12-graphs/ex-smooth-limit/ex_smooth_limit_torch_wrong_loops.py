# Wrong: degrees without the self-loop
import torch


def smooth_limit(A, X):
    degree = A.sum(1)
    u = degree.sqrt()
    return torch.outer(u, u @ X) / degree.sum()
