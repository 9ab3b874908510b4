# Wrong: scales the caller's examples instead of the gradients
import torch


def gradient_in_pieces(gradient, X, y, size):
    total = torch.zeros_like(X[0])
    for start in range(0, len(X), size):
        some, targets = X[start : start + size], y[start : start + size]
        share = (len(some) / len(X)) ** 0.5  # the gradient is quadratic
        some *= share
        targets *= share
        total = total + gradient(some, targets)
    return total
