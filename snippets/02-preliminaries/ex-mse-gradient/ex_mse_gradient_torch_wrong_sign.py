# Wrong: target minus prediction; its square is the same, its slope is not
import torch


def mse_gradient(W, X, y):
    error = y[:, None] - X @ W
    return 2 * torch.matmul(X.T, error) / len(X)
