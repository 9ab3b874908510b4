# Wrong: an overflow in the branch that is not taken
import torch


def binary_cross_entropy(z, y):
    above = z + torch.log1p(torch.exp(-z))  # for z > 0
    below = torch.log1p(torch.exp(z))  # for the others
    return torch.where(z > 0, above, below) - y * z
