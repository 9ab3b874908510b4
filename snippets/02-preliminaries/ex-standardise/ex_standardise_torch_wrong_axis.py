# Wrong: reduces over the features, so every row is standardised
import torch


def standardise(X):
    std, mean = torch.std_mean(X, dim=1, correction=0, keepdim=True)
    return (X - mean) / std
