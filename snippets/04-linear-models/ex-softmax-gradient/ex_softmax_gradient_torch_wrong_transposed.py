# Wrong: errors times inputs, a gradient of shape (c, d)
import torch


def gradients(W, b, X, y):
    Y = torch.eye(W.shape[1])[y]
    P = torch.softmax(X @ W + b, dim=-1)
    return (P - Y).T @ X / len(y), (P - Y).mean(0)
