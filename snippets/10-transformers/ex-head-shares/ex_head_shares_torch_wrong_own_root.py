# Wrong: each head is normed by its own root
import torch


def head_shares(A, u, W_v, W_o, r, U):
    h, e = A.shape[1], u.shape[-1]
    v = (u @ W_v).reshape(*u.shape[:2], h, -1)  # (b, n, h, e / h)
    rows = W_o.reshape(h, -1, e)  # (h, e / h, e)
    added = torch.einsum("bhij,bjhk,hke->bhie", A, v, rows)
    return (added / added.square().mean(-1, keepdim=True).sqrt()).mean(2) @ U
