import torch


def mc_dropout(h, W, b, u, p):
    M = (u >= p) / (1 - p)  # (s, n, c)
    q = torch.softmax((h * M) @ W + b, dim=2)  # (s, n, k)
    return q.mean(dim=0), q.std(dim=0, correction=0)
