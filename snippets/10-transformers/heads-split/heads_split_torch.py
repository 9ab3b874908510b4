import numpy as np
import torch

rng = np.random.default_rng(0)
b, n, e, h = 2, 3, 4, 2
k = e // h
X = torch.from_numpy(rng.normal(size=(b, n, e)))
W_q, W_k, W_v, W_o = torch.from_numpy(rng.normal(size=(4, e, e)))


def attend(Q, K, V):  # the softmax is over the keys
    S = Q @ K.mT / Q.shape[-1] ** 0.5
    return S.softmax(-1) @ V


# one head after the other: columns ik to (i + 1)k - 1 are head i's
heads = []
for i in range(h):
    mine = slice(i * k, (i + 1) * k)
    Q, K, V = X @ W_q[:, mine], X @ W_k[:, mine], X @ W_v[:, mine]
    heads.append(attend(Q, K, V))  # (b, n, k)
one_by_one = torch.cat(heads, -1) @ W_o  # (b, n, e)


def split(Z):  # (b, n, h k) to (b, h, n, k)
    return Z.view(b, n, h, k).transpose(1, 2)


def merge(H):  # (b, h, n, k) to (b, n, h k)
    return H.transpose(1, 2).reshape(b, n, h * k)


H = attend(split(X @ W_q), split(X @ W_k), split(X @ W_v))
at_once = merge(H) @ W_o
print("all heads:", tuple(H.shape))
print("merged:", tuple(merge(H).shape))
print("at once = one by one:", torch.allclose(at_once, one_by_one))
print(f"first number: {at_once[0, 0, 0]:.4f}")
