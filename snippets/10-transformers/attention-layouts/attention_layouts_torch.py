import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

rng = np.random.default_rng(0)
b, n, h, k = 2, 5, 3, 4
Q, K, V = torch.from_numpy(rng.normal(size=(3, b, n, h, k)))


def by_hand(Q, K, V):  # letters: q is a query, m a key
    S = torch.einsum("bqhk,bmhk->bhqm", Q, K) / k**0.5
    return torch.einsum("bhqm,bmhv->bqhv", S.softmax(-1), V)


def right(Q, K, V):  # the function wants (b, h, n, k)
    Q, K, V = (Z.transpose(1, 2) for Z in (Q, K, V))
    return scaled_dot_product_attention(Q, K, V).transpose(1, 2)


def wrong(Q, K, V):  # handed over as (b, n, h, k)
    return scaled_dot_product_attention(Q, K, V)


expected = by_hand(Q, K, V)
moved = V.clone()
moved[:, 4] += 1  # the value of token 4
for name, f in {"right": right, "wrong": wrong}.items():
    out = f(Q, K, V)
    print(f"{name}, shape: {tuple(out.shape)}")
    print(f"{name} = by hand: {torch.allclose(out, expected)}")
    change = (f(Q, K, moved) - out).abs().amax((0, 2, 3))  # (n,)
    print(f"{name}, token 4 moved, change at 0: {change[0]:.4f}")
    print(f"{name}, token 4 moved, change at 4: {change[4]:.4f}")
