import torch


def heard_as(f, rate):
    return (f - rate * torch.round(f / rate)).abs()
