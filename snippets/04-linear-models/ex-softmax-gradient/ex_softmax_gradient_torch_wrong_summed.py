# Wrong: the gradient of the sum, not of the mean
import torch


def gradients(W, b, X, y):
    Y = torch.eye(W.shape[1])[y]
    P = torch.softmax(X @ W + b, dim=-1)
    return X.T @ (P - Y), (P - Y).sum(0)
