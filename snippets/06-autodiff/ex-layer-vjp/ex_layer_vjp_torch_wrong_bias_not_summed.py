# Wrong: b reaches every example, but only U itself comes back
import torch


def pull_layer(X, W, b, U):
    return U @ W.T, X.T @ U, torch.ones_like(b) * U
