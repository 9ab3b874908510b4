import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, m, e, k = 3, 5, 4, 4
X = torch.tensor(rng.normal(size=(n, e)))  # asks
Z = torch.tensor(rng.normal(size=(m, e)))  # is read
W_q, W_k, W_v = torch.tensor(rng.normal(size=(3, e, k)))


def attention(X, Z, see=None):  # (n, e), (m, e) -> (n, k)
    S = (X @ W_q) @ (Z @ W_k).mT / k**0.5  # (n, m)
    if see is not None:
        S = S.masked_fill(~see, -torch.inf)
    return S.softmax(dim=-1) @ (Z @ W_v)


cross = attention(X, Z)
library = F.scaled_dot_product_attention(X @ W_q, Z @ W_k, Z @ W_v)
assert torch.allclose(cross, library)
print("self-attention of X:", tuple(attention(X, X).shape))
print("X reads Z:", tuple(cross.shape))
print("queries from Z, keys and values from X:", tuple(attention(Z, X).shape))

T = torch.cat([Z, X])  # (m + n, e)
see = torch.zeros(m + n, m + n, dtype=torch.bool)
see[:, :m] = True  # everyone looks at Z, nobody at X
gap = attention(T, T, see)[m:] - cross
print(f"concatenated and masked, off by: {gap.abs().max():.6f}")
gap = attention(X, Z.flip(0)) - cross
print(f"Z in another order, off by: {gap.abs().max():.6f}")
gap = attention(X.flip(0), Z) - cross.flip(0)
print(f"X in another order, too, off by: {gap.abs().max():.6f}")
