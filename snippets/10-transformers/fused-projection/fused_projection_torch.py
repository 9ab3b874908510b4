import numpy as np
import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

rng = np.random.default_rng(0)
b, n, e, h = 2, 5, 12, 4
k = e // h
X = torch.from_numpy(rng.normal(size=(b, n, e)))
W_in = torch.from_numpy(rng.normal(size=(3 * e, e)))  # (out, in)
W_out = torch.from_numpy(rng.normal(size=(e, e)))  # (out, in)


def by_hand(order, W_out):  # order: how the 3e outputs are to be read
    Z = (X @ W_in.T).view(b, n, *order, k)  # one product
    Z = Z if order[0] == 3 else Z.transpose(2, 3)  # (b, n, 3, h, k)
    Q, K, V = Z.permute(2, 0, 3, 1, 4)  # (b, h, n, k) each
    H = scaled_dot_product_attention(Q, K, V)
    return H.transpose(1, 2).reshape(b, n, e) @ W_out.T


layer = nn.MultiheadAttention(
    e, h, bias=False, batch_first=True, dtype=X.dtype
)
with torch.no_grad():
    layer.in_proj_weight.copy_(W_in)
    layer.out_proj.weight.copy_(W_out)
    expected, A = layer(X, X, X)  # queries, keys and values from X

W_q, W_k, W_v = W_in.chunk(3)  # (e, e) each
Q, K, V = (
    (X @ W.T).view(b, n, h, k).transpose(1, 2) for W in (W_q, W_k, W_v)
)
weights = (Q @ K.mT / k**0.5).softmax(-1)  # (b, h, n, n)
assert torch.allclose(A, weights.mean(1))  # A: (b, n, n), a mean
three = (weights @ V).transpose(1, 2).reshape(b, n, e) @ W_out.T
one = by_hand((3, h), W_out)
print("one product = three:", torch.allclose(one, three))
print("by hand = the library:", torch.allclose(one, expected))
swapped = by_hand((h, 3), W_out)
print(f"heads first, off by: {(swapped - expected).abs().mean():.4f}")
turned = by_hand((3, h), W_out.T)
print(f"W_out turned, off by: {(turned - expected).abs().mean():.4f}")
print(f"mean size of the output: {expected.abs().mean():.4f}")
