import numpy as np
import torch
from torch.nn.functional import scaled_dot_product_attention

n, k, v, B = 64, 8, 8, 8
rng = np.random.default_rng(0)
Q, K, V = (
    torch.tensor(rng.normal(size=shape)) for shape in ((n, k), (n, k), (n, v))
)
place = torch.arange(n)


def seen(i, j, window):  # may query i look at key j? the last `window` keys
    return (j <= i) & (j > i - window)


def attention(window):
    rows, visited = [], 0
    for a in range(0, n, B):  # queries a ... a + B - 1
        top = torch.full((B, 1), -torch.inf).double()
        s, o = torch.zeros(B, 1).double(), torch.zeros(B, v).double()
        first = max(0, a - window + 1) // B * B  # blocks before: all hidden
        for b in range(first, a + 1, B):  # blocks after a: all hidden
            Z = Q[a : a + B] @ K[b : b + B].T / k**0.5
            i, j = place[a : a + B, None], place[b : b + B]
            Z = Z.masked_fill(~seen(i, j, window), -torch.inf)
            new = torch.maximum(top, Z.amax(dim=1, keepdim=True))
            unit = torch.where(new == -torch.inf, 0.0, new)
            P, old = (Z - unit).exp(), (top - unit).exp()
            s = old * s + P.sum(dim=1, keepdim=True)
            top, o = new, old * o + P @ V[b : b + B]
            visited += 1
        rows.append(o / s)
    return torch.cat(rows), visited


print("blocks in all:", (n // B) ** 2)
for name, window in {"causal": n, "window of 16": 16}.items():
    out, visited = attention(window)
    mask = seen(place[:, None], place, window)  # True: may look
    whole = scaled_dot_product_attention(Q, K, V, attn_mask=mask)
    same = torch.allclose(out, whole, atol=1e-6)
    print(f"{name}, blocks visited: {visited}")
    print(f"{name}, the same output: {same}")
    print(f"{name}, last output: {out[-1, 0]:.4f}")
