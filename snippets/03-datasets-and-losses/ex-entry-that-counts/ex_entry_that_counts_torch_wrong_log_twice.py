# Wrong: takes the logarithm of logarithms
import torch


def cross_entropy(log_p, y):
    picked = log_p[torch.arange(len(y)), y]
    return -torch.log(torch.abs(picked)).mean()
