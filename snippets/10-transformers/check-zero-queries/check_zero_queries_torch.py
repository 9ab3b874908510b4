import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e, h = 6, 4, 5
X, A, W = (
    torch.tensor(rng.normal(size=shape)) for shape in [(n, e), (e, h), (h, h)]
)


def answers(X):  # (n, e) -> (h,), (h,)
    features = (X @ A).relu()  # (n, h)
    Q, K = torch.zeros_like(features), features @ W  # any keys do
    rows = F.scaled_dot_product_attention(Q, K, features)  # (n, h)
    assert torch.allclose(rows, rows[0].expand_as(rows))
    return rows[0], features.mean(dim=0)


attention, mean = answers(X)
print(f"zero queries, off the mean by: {(attention - mean).norm():.3f}")
total = (X @ A).relu().sum(dim=0)
print(f"n times it, off the sum by: {(n * attention - total).norm():.3f}")
again, _ = answers(torch.cat([X, X]))
print(f"each token twice, moved by: {(again - attention).norm():.3f}")
