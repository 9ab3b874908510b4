# Wrong: a run for every column, as if nothing were known
import torch


def tridiagonal(push, d):
    return torch.stack([push(e) for e in torch.eye(d)], dim=1)
