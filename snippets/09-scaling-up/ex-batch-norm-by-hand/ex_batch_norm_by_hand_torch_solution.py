import torch


def batch_norm(x, scale, shift, mean, var, training, weight, eps):
    used_mean, used_var = mean, var
    if training:
        used_mean, used_var = x.mean(0), x.var(0, correction=0)
        mean = (1 - weight) * mean + weight * used_mean
        var = (1 - weight) * var + weight * x.var(0)
    z = (x - used_mean) / torch.sqrt(used_var + eps)  # (n, c)
    return z * scale + shift, mean, var
