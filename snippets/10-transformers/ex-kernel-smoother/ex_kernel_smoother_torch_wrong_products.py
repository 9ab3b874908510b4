# Wrong: inner products alone, the lengths of x left out
import torch


def smooth(at, x, y, width):
    return torch.softmax(at @ x.T / width**2, dim=1) @ y
