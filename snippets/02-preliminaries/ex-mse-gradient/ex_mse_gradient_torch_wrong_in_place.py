# Wrong: -= leaves the errors in the memory of the targets
import torch


def mse_gradient(W, X, y):
    y -= (X @ W)[:, 0]
    return -2 * torch.matmul(X.T, y[:, None]) / len(X)
