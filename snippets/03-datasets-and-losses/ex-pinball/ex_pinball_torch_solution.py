import torch


def pinball(prediction, y, tau):
    error = y - prediction  # positive where the prediction is too low
    return torch.maximum(tau * error, (tau - 1) * error).mean()
