# Wrong: whole columns, with the entries of their group's other columns
import torch


def tridiagonal(push, d):
    i = torch.arange(d)
    images = [push((i % 3 == k).float()) for k in range(3)]
    return torch.stack([images[j % 3] for j in range(d)], dim=1)
