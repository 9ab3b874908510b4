# Wrong: mean and variance are taken for constants
import torch


def batch_norm_vjp(x, v, scale, eps):
    return scale * v / torch.sqrt(x.var(0, correction=0) + eps)
