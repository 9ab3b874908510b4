import torch
from torch.nn import functional as F


def block(X, W_q, W_k, W_v, W_o, W_1, W_2, h):
    def norm(x):
        return F.layer_norm(x, x.shape[-1:])

    def split(W):  # (b, h, n, e / h)
        return (u @ W).unflatten(-1, (h, -1)).transpose(1, 2)

    u = norm(X)
    q, k, v = split(W_q), split(W_k), split(W_v)
    a = torch.softmax(q @ k.mT / q.shape[-1] ** 0.5, dim=-1)
    heads = a @ v
    X = X + heads.transpose(1, 2).flatten(2) @ W_o
    return X + torch.relu(norm(X) @ W_1) @ W_2
