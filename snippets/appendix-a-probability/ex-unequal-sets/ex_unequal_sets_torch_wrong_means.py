# Wrong: the difference of the means
import torch


def wasserstein(x, y):
    return (x.mean() - y.mean()).abs()
