# Wrong: takes every label from every row
import torch


def mean_cross_entropy(Z, y):
    P = torch.softmax(Z, dim=-1)
    return -P[:, y].log().mean()
