import torch


def count_dead(layers, X):
    H, counts = X, []
    for W, b in layers:
        Z = H @ W + b  # (n, h)
        dead = torch.all(Z <= 0, dim=0)  # (h,): over the examples
        counts.append(dead.sum().item())
        H = torch.relu(Z)
    return counts
