# Wrong: heads cut by a reshape without a transpose
import torch
from torch.nn import functional as F


def block(X, W_q, W_k, W_v, W_o, W_1, W_2, h):
    def norm(x):
        return F.layer_norm(x, x.shape[-1:])

    def split(W):  # (b, h, n, e / h)
        b, n, e = u.shape
        return (u @ W).reshape(b, h, n, e // h)

    u = norm(X)
    q, k, v = split(W_q), split(W_k), split(W_v)
    a = torch.softmax(q @ k.mT / q.shape[-1] ** 0.5, dim=-1)
    heads = a @ v
    X = X + heads.reshape(u.shape) @ W_o
    return X + torch.relu(norm(X) @ W_1) @ W_2
