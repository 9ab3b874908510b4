# Wrong: a matrix of zeros and ones forgets repeated edges
import torch


def mean_of_arrivals(X, source, target):
    A = torch.zeros(len(X), len(X), dtype=X.dtype, device=X.device)
    A[target, source] = 1
    return A @ X / A.sum(1).clamp(min=1)[:, None]
