# Wrong: adds the examples up
import torch


def cross_entropy(log_p, y):
    return -log_p[torch.arange(len(y)), y].sum()
