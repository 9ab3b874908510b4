# Wrong: the two sides are exchanged
import torch


def pinball(prediction, y, tau):
    error = prediction - y
    return torch.maximum(tau * error, (tau - 1) * error).mean()
