import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention as attention

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
Q, K = (torch.tensor(rng.normal(size=(m, 4))) for m in (5, 7))
V = torch.tensor(rng.normal(size=(7, 2)))
M = torch.tensor(rng.normal(size=(4, 4)))  # can be inverted
N = torch.tensor(rng.normal(size=(2, 3)))
H = attention(Q, K, V)  # (5, 2)


def gap(A, B):
    return f"{(A - B).abs().max():.4f}"


print(
    "keys and queries moved:", gap(H, attention(Q @ M, K @ M.inverse().T, V))
)
print("keys shifted by a row:", gap(H, attention(Q, K + M[0], V)))
print("values moved, against H N:", gap(H @ N, attention(Q, K, V @ N)))
largest = max(attention(s * Q, K, V).max() for s in (1, 10, 1000))
print(
    "largest entry of an output beyond the values:", bool(largest > V.max())
)
