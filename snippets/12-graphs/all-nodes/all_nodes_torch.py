import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

rng = np.random.default_rng(0)
n, e = 6, 4
X = torch.from_numpy(rng.normal(size=(n, e)))
W_q, W_k, W_v = torch.from_numpy(rng.normal(size=(3, e, e)))
i = torch.arange(n)
ring = torch.eye(n, dtype=torch.bool)  # (n, n), with self-loops
ring[i, i - 1] = ring[i - 1, i] = True
complete = torch.ones_like(ring)


def attention(X, see):  # (n, e), which pairs: (n, n) -> (n, e)
    S = (X @ W_q) @ (X @ W_k).mT / e**0.5
    return S.masked_fill(~see, -torch.inf).softmax(-1) @ (X @ W_v)


def by_edges(X, see):  # the same, with a softmax over what arrives
    target, source = see.nonzero().mT  # (m,) each
    s = ((X @ W_q)[target] * (X @ W_k)[source]).sum(-1) / e**0.5
    w = (s - s.max()).exp()  # (m,)
    total = torch.zeros(n, dtype=w.dtype).index_add_(0, target, w)
    a = (w / total[target])[:, None]  # (m, 1)
    return torch.zeros_like(X).index_add_(0, target, a * (X @ W_v)[source])


H = attention(X, complete)
library = scaled_dot_product_attention(X @ W_q, X @ W_k, X @ W_v)
assert torch.allclose(H, library)
for name, see in [("neighbours", ring), ("all nodes", complete)]:
    H = attention(X, see)
    assert torch.allclose(H, by_edges(X, see))
    p = torch.from_numpy(rng.permutation(n))
    both = attention(X[p], see[p][:, p])
    alone = attention(X[p], see)  # the edges stay where they were
    print(f"{name}, edges and loops: {see.sum()}")
    print(f"{name}, nodes and edges moved: {(both - H[p]).abs().max():.3f}")
    print(f"{name}, nodes moved: {(alone - H[p]).abs().max():.3f}")
