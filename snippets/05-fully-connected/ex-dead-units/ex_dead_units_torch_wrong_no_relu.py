# Wrong: hands on the values from before the ReLU
import torch


def count_dead(layers, X):
    H, counts = X, []
    for W, b in layers:
        Z = H @ W + b  # (n, h)
        dead = torch.all(Z <= 0, dim=0)
        counts.append(dead.sum().item())
        H = Z
    return counts
