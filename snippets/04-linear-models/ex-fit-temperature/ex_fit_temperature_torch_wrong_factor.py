# Wrong: returns 1/τ
import torch


def fit_temperature(Z, y):
    right = Z[torch.arange(len(y)), y]  # (n,): logits of the truth
    s = torch.zeros(())  # 1 / τ
    for _ in range(30):
        P = torch.softmax(s * Z, dim=-1)
        mean = (P * Z).sum(-1)  # (n,): of the logits, under P
        variance = (P * Z**2).sum(-1) - mean**2
        s = s - (mean - right).mean() / variance.mean()
    return s
