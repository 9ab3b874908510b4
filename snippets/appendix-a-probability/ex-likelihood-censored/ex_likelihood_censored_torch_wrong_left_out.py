# Wrong: leaves out the cups that are still whole
import torch


def nll(rate, t, broken):
    t = t[broken]
    return -(torch.log(rate) - rate * t).mean()


def most_likely(t, broken):
    return 1 / t[broken].mean()
