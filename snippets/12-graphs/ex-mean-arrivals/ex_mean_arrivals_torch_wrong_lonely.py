# Wrong: no care for nodes where nothing arrives
import torch


def mean_of_arrivals(X, source, target):
    sums = torch.zeros_like(X).index_add_(0, target, X[source])  # (n, d)
    count = torch.bincount(target, minlength=len(X))  # (n,)
    return sums / count[:, None]
