# Wrong: starts again from 0 at half the rate, where it should turn back
import torch


def heard_as(f, rate):
    return torch.remainder(f, rate / 2)
