# Wrong: the shift goes through the new weights
import torch


def fold(w, b, scale, shift, mean, var, eps):
    factor = scale / torch.sqrt(var + eps)  # (d,)
    new = w * factor
    return new, b + new @ (shift - mean * factor)
