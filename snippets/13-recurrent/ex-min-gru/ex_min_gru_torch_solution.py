import torch


def min_gru(X, W_z, W_c, s):
    z = torch.sigmoid(X @ W_z)
    a, b = 1 - z, z * (X @ W_c)  # (n, e)
    b[0] += a[0] * s
    step = 1
    while step < len(X):  # compose with what ends step tokens before
        b = torch.cat([b[:step], a[step:] * b[:-step] + b[step:]])
        a = torch.cat([a[:step], a[step:] * a[:-step]])
        step *= 2
    return b
