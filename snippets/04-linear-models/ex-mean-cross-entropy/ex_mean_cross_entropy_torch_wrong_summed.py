# Wrong: the losses of the batch are added up
import torch


def mean_cross_entropy(Z, y):
    P = torch.softmax(Z, dim=-1)
    return -P[torch.arange(len(y)), y].log().sum()
