import torch


def fold(w, b, scale, shift, mean, var, eps):
    factor = scale / torch.sqrt(var + eps)  # (d,)
    return w * factor, b + w @ (shift - mean * factor)
