import torch


def cache_step(x, t, P, Wq, Wk, Wv, K, V):
    x = x + P[t]
    K, V = K.clone(), V.clone()
    K[t], V[t] = x @ Wk, x @ Wv
    s = K[: t + 1] @ (x @ Wq) / K.shape[1] ** 0.5  # (t + 1,)
    return torch.softmax(s, dim=0) @ V[: t + 1], K, V
