# Wrong: scales probabilities instead of logits
import torch


def fit_temperature(Z, y):
    P = torch.softmax(Z, dim=-1)
    s = torch.zeros(())
    for _ in range(30):
        Q = torch.softmax(s * P, dim=-1)
        mean = (Q * P).sum(-1)
        variance = (Q * P**2).sum(-1) - mean**2
        gap = mean - P[torch.arange(len(y)), y]
        s = s - gap.mean() / variance.mean()
    return 1 / s
