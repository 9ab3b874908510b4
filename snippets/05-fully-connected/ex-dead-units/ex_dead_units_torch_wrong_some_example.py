# Wrong: counts units that are silent for some example
import torch


def count_dead(layers, X):
    H, counts = X, []
    for W, b in layers:
        Z = H @ W + b  # (n, h)
        dead = torch.any(Z <= 0, dim=0)
        counts.append(dead.sum().item())
        H = torch.relu(Z)
    return counts
