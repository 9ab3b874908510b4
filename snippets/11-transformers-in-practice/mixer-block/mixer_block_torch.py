import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e, t, f = 4, 6, 5, 8  # t, f: hidden units along tokens, features
X = torch.tensor(rng.normal(size=(n, e)))
shapes = [(n, t), (t, n), (e, f), (f, e)]
weights = [torch.tensor(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]


def norm(X):
    return F.layer_norm(X, X.shape[-1:])


def mlp(v, A, B):  # one vector: a feature's n, or a token's e, numbers
    return F.gelu(v @ A) @ B


def by_definition(X, W1, W2, W3, W4):
    each_feature = torch.vmap(mlp, (1, None, None), out_dims=1)
    each_token = torch.vmap(mlp, (0, None, None))
    X = X + each_feature(norm(X), W1, W2)
    return X + each_token(norm(X), W3, W4)


def block(X, W1, W2, W3, W4):  # the same with a transpose
    X = X + (F.gelu(norm(X).mT @ W1) @ W2).mT
    return X + F.gelu(norm(X) @ W3) @ W4


Y = block(X, *weights)
assert torch.allclose(Y, by_definition(X, *weights))
W1, W2, W3, W4 = weights
print("parameters along tokens:", W1.numel() + W2.numel())
print("parameters along features:", W3.numel() + W4.numel())
r = torch.tensor([2, 0, 3, 1])  # another order of the tokens
gap = (block(X[r], *weights) - Y[r]).abs().max()
print(f"other order of tokens, gap: {gap:.4f}")
gap = (block(X[r], W1[r], W2[:, r], W3, W4) - Y[r]).abs().max()
print(f"the weights moved along, gap: {gap:.4f}")
try:
    block(torch.cat([X, X[:1]]), *weights)
    print("five tokens: taken")
except RuntimeError:
    print("five tokens: refused")
print(f"GELU of 1: {F.gelu(torch.tensor(1.0)):.5f}")
