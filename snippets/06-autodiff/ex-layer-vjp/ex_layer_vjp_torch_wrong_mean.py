# Wrong: averages over the examples
import torch


def pull_layer(X, W, b, U):
    return U @ W.T, X.T @ U / len(X), torch.mean(U, dim=0)
