# Wrong: asks a whole cup for the probability to break before its day
import torch


def nll(rate, t, broken):
    density = torch.log(rate) - rate * t
    before = torch.log1p(-torch.exp(-rate * t))
    return -torch.where(broken, density, before).mean()


def most_likely(t, broken):
    return broken.sum() / t.sum()
