from math import log

import numpy as np
import torch
from torch.nn import functional as F


def attention(Q, K, V):  # (…, n, k), (…, m, k), (…, m, v)
    scores = Q @ K.mT / Q.shape[-1] ** 0.5  # (…, n, m)
    weights = scores.softmax(dim=-1)  # each row sums to 1
    return weights @ V  # (…, n, v)


torch.set_default_dtype(torch.float64)
X = torch.tensor([[1.0, 0], [0, 1], [1, 1]])  # (n, e)
Wq = torch.tensor([[0], [log(2)]])  # (e, k), k = 1
Wk = torch.tensor([[1.0], [2]])  # (e, k)
Wv = torch.tensor([[7.0, 0], [0, 7]])  # (e, v), v = 2
Y = attention(X @ Wq, X @ Wk, X @ Wv)
for i, row in enumerate(Y, start=1):
    print(f"token {i}: {row[0]:.4f} {row[1]:.4f}")

rng = np.random.default_rng(0)
sizes = (2, 5, 4), (2, 7, 4), (2, 7, 3)  # n = 5, m = 7, k = 4, v = 3
Q, K, V = (torch.tensor(rng.normal(size=s)) for s in sizes)
Y = attention(Q, K, V)
print("shape:", tuple(Y.shape))
print("first row:", *[f"{entry:.4f}" for entry in Y[0, 0]])
assert torch.allclose(Y, F.scaled_dot_product_attention(Q, K, V))
