# Wrong: softmax along the batch
import torch


def gradients(W, b, X, y):
    Y = torch.eye(W.shape[1])[y]
    P = torch.softmax(X @ W + b, dim=0)
    return X.T @ (P - Y) / len(y), (P - Y).mean(0)
