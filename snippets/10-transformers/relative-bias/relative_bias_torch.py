import numpy as np
import torch
from torch.nn import functional as F

n, m, k = 4, 6, 2  # tokens, the longest sequence, width
rng = np.random.default_rng(0)
Q, K, V = torch.tensor(rng.normal(size=(3, n, k)))  # each (n, k)
table = torch.tensor([-4, -3, -2, -1, 0, 3, 2, 1, 0, -1, -2]) / 2.0
free = torch.tensor(rng.normal(size=(m, m)))  # a number for each (i, j)


def offset_bias(start):  # (n, n), for positions start, start + 1, ...
    at = start + torch.arange(n)
    return table[at - at[:, None] + m - 1].double()  # j - i, from 0 on


def attend(B):  # B ~ (n, n), added to the scores
    return (Q @ K.T / k**0.5 + B).softmax(dim=1) @ V


for row in offset_bias(0).tolist():
    print(f"row of B: {row}")
print(f"row of B, first of {m}: {table[m - 1 :].tolist()}")
print(f"row of B, last of {m}: {table[:m].tolist()}")
H = attend(offset_bias(0))
library = F.scaled_dot_product_attention(Q, K, V, attn_mask=offset_bias(0))
assert torch.allclose(H, library)
print("first output:", " ".join(f"{o:.4f}" for o in H[0].tolist()))

print(f"numbers: {table.numel()} by offset, {free.numel()} free")
move = (attend(offset_bias(2)) - H).abs().max()
print(f"two places later, by offset, moves: {move:.4f}")
move = (attend(free[2:, 2:]) - attend(free[:n, :n])).abs().max()
print(f"two places later, free, moves: {move:.4f}")
