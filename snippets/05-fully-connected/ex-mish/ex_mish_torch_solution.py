import torch


def mish(z):
    softplus = torch.maximum(z, 0 * z) + torch.log1p(torch.exp(-torch.abs(z)))
    return z * torch.tanh(softplus)
