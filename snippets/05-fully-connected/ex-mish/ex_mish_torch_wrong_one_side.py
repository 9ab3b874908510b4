# Wrong: mends the right side and breaks the left one
import torch


def mish(z):
    softplus = z + torch.log1p(torch.exp(-z))
    return z * torch.tanh(softplus)
