# Wrong: counts whole cups as broken on their last day
import torch


def nll(rate, t, broken):
    return -(torch.log(rate) - rate * t).mean()


def most_likely(t, broken):
    return 1 / t.mean()
