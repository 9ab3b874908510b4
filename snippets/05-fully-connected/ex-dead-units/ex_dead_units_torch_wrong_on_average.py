# Wrong: asks for the mean instead of every example
import torch


def count_dead(layers, X):
    H, counts = X, []
    for W, b in layers:
        Z = H @ W + b  # (n, h)
        dead = torch.mean(Z, dim=0) <= 0
        counts.append(dead.sum().item())
        H = torch.relu(Z)
    return counts
