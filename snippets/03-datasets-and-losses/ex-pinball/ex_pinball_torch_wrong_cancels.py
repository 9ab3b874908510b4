# Wrong: errors of both signs cancel
import torch


def pinball(prediction, y, tau):
    error = y - prediction
    return torch.mean(tau * error - (1 - tau) * error)
