import torch


def dropout_layer(x, u, p, training):
    if not training:
        return x
    return torch.where(u < p, 0.0, x / (1 - p))
