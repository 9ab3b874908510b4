# Wrong: takes the bias from one example only
import torch


def pull_layer(X, W, b, U):
    return U @ W.T, X.T @ U, U[0] + torch.zeros_like(b)
