import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

e, r = 16, 4  # features (= k = v here), latents
rng = np.random.default_rng(0)
Z = torch.tensor(rng.normal(size=(r, e)))  # trained in a real model
W = [torch.tensor(rng.normal(size=(e, e)) / e**0.5) for _ in range(6)]


def attention(X, Y, Wq, Wk, Wv):  # queries of X, keys and values of Y
    Q, K, V = X @ Wq, Y @ Wk, Y @ Wv
    return (Q @ K.T / e**0.5).softmax(dim=1) @ V


def full(X):
    return attention(X, X, *W[:3])


def read(X):  # (n, e) -> (r, e): the latents read all tokens
    return attention(Z, X, *W[:3])


def through(X):  # (n, e) -> (n, e): and each token reads the latents
    return attention(X, read(X), *W[3:])


def multiplications(layer, X):
    with FlopCounterMode(display=False) as counter:
        layer(X)
    return counter.get_total_flops() // 2  # it counts the additions, too


for n in (64, 128, 256):
    X = torch.tensor(np.random.default_rng(n).normal(size=(n, e)))
    for layer in (full, read, through):
        name, out = layer.__name__, layer(X)
        print(f"n = {n}, {name}, shape: {tuple(out.shape)}")
        print(
            f"n = {n}, {name}, multiplications: {multiplications(layer, X)}"
        )
print(f"read, first number: {read(X)[0, 0]:.4f}")
print("rank of full:", torch.linalg.matrix_rank(full(X)).item())
print("rank of through:", torch.linalg.matrix_rank(through(X)).item())
turned = X[np.random.default_rng(1).permutation(n)]
same = torch.allclose(read(turned), read(X))
print("read, the same from tokens in another order:", same)
