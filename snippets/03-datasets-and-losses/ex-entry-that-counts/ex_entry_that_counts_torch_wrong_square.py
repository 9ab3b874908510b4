# Wrong: picks the columns of all answers from every row
import torch


def cross_entropy(log_p, y):
    return -torch.mean(log_p[:, y])  # (n, n)
