# Wrong: scales in evaluation as well
import torch


def dropout_layer(x, u, p, training):
    if not training:
        return x * (1 - p)
    return torch.where(u < p, 0.0, x / (1 - p))
