from itertools import product

import numpy as np
import torch

rng = np.random.default_rng(0)
n, e, h, L = 5, 8, 2, 3
X, D = torch.tensor(rng.normal(size=(2, n, e)))
W_q, W_k = torch.tensor(rng.normal(0, e**-0.5, (2, L, h, e, e // h)))
W_v = torch.tensor(rng.normal(0, e**-0.5, (L, h, e, e // h)))
W_o = torch.tensor(rng.normal(0, e**-0.5, (L, h, e // h, e)))


def stack(x, kept=None):  # the output, and the patterns (h, n, n)
    used = []
    for i in range(L):
        scores = (x @ W_q[i]) @ (x @ W_k[i]).mT / (e // h) ** 0.5
        A = torch.softmax(scores, dim=-1) if kept is None else kept[i]
        used.append(A)
        x = x + (A @ x @ W_v[i] @ W_o[i]).sum(0)
    return x, used


Y, A = stack(X)
paths = list(product([None, *range(h)], repeat=L))  # a head, or past it
total = torch.zeros(n, e, dtype=X.dtype)
for path in paths:
    x = X
    for i, j in enumerate(path):
        if j is not None:
            x = A[i][j] @ x @ W_v[i, j] @ W_o[i, j]
    total += x
print("paths:", len(paths))
print(f"sum of the paths, off by: {(total - Y).abs().max():.4f}")

slope = torch.func.grad(lambda x, kept: (D * stack(x, kept)[0]).sum())
gap = (slope(X, None) - slope(X, A)).abs().max()
print(f"gradient with patterns kept, off by: {gap:.4f}")
