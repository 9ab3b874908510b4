# Wrong: the bias is left as it was
import torch


def fold(w, b, scale, shift, mean, var, eps):
    factor = scale / torch.sqrt(var + eps)  # (d,)
    return w * factor, b
