# Wrong: the mean distance of all pairs
import torch


def wasserstein(x, y):
    return (x[:, None] - y).abs().mean()
