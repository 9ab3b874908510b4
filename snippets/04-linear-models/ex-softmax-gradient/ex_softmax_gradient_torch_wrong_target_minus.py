# Wrong: target minus prediction
import torch


def gradients(W, b, X, y):
    Y = torch.eye(W.shape[1])[y]
    P = torch.softmax(X @ W + b, dim=-1)
    return X.T @ (Y - P) / len(y), (Y - P).mean(0)
