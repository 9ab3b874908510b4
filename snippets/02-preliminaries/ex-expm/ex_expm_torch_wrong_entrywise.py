# Wrong: exponentiates every entry by itself
import torch


def expm(A):
    return torch.exp(A)
