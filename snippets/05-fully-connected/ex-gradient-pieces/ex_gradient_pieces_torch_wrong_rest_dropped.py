# Wrong: leaves out the last piece if it is short
import torch


def gradient_in_pieces(gradient, X, y, size):
    total, count = torch.zeros_like(X[0]), 0
    for start in range(0, len(X) - size + 1, size):
        some, targets = X[start : start + size], y[start : start + size]
        total = total + len(some) * gradient(some, targets)
        count += len(some)
    return total / count
