# Wrong: right everywhere, with a wrong derivative at 0
import torch


def binary_cross_entropy(z, y):
    tail = torch.log1p(torch.exp(-z.abs()))
    return torch.relu(z) - y * z + tail
