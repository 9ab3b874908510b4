# Wrong: the spread of the mean, not of the draws
import torch


def mc_dropout(h, W, b, u, p):
    M = (u >= p) / (1 - p)
    q = torch.softmax((h * M) @ W + b, dim=2)
    return q.mean(dim=0), q.std(dim=0, correction=0) / len(u) ** 0.5
