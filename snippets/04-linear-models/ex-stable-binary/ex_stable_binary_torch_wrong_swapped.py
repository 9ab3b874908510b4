# Wrong: the classes are exchanged
import torch


def binary_cross_entropy(z, y):
    return torch.logaddexp(torch.zeros_like(z), z) - (1 - y) * z
