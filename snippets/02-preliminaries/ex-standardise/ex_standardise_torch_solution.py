import torch


def standardise(X):
    std, mean = torch.std_mean(X, dim=0, correction=0)  # (d,) each
    return (X - mean) / std  # (n, d) with (d,): row by row
