# Wrong: softmax along the batch instead of the classes
import torch


def mean_cross_entropy(Z, y):
    P = torch.softmax(Z, dim=0)
    return -P[torch.arange(len(y)), y].log().mean()
