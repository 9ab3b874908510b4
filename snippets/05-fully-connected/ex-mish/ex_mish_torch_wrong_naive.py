# Wrong: the formula as it stands: the exponential overflows
import torch


def mish(z):
    return z * torch.tanh(torch.log(1 + torch.exp(z)))
