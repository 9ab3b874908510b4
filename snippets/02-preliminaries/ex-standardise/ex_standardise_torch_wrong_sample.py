# Wrong: divides by n - 1 instead of n
import torch


def standardise(X):
    # torch.std divides by n - 1 unless it is given correction=0
    return (X - torch.mean(X, dim=0)) / torch.std(X, dim=0)
