import torch


def mse_gradient(W, X, y):
    error = X @ W - y[:, None]  # (n, 1) - (n, 1)
    return 2 * torch.matmul(X.T, error) / len(X)  # (d, n) @ (n, 1)
