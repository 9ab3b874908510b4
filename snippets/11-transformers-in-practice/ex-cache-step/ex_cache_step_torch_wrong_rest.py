# Wrong: sees the rows that hold anything
import torch


def cache_step(x, t, P, Wq, Wk, Wv, K, V):
    x = x + P[t]
    K, V = K.clone(), V.clone()
    K[t], V[t] = x @ Wk, x @ Wv
    s = K @ (x @ Wq) / K.shape[1] ** 0.5  # (N,)
    return torch.softmax(s, dim=0) @ V, K, V
