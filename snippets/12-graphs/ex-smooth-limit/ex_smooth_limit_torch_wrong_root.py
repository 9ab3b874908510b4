# Wrong: degrees where their roots belong
import torch


def smooth_limit(A, X):
    u = A.sum(1) + 1
    return torch.outer(u, u @ X) / (u @ u)
