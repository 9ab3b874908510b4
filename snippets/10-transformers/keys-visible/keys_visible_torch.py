import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

pad = 3  # rows of padding behind five tokens
rng = np.random.default_rng(0)
n, e = 5, 4
X, *W = (
    torch.tensor(rng.normal(size=shape))
    for shape in [(n, e), (e, e), (e, e), (e, e)]
)


def layer(Z, seen):  # (m, e), (m,): which keys may be seen -> (m, e)
    Q, K, V = (Z @ w for w in W)
    scores = Q @ K.T / e**0.5  # (m, m), one column for each key
    return scores.masked_fill(~seen, -torch.inf).softmax(dim=-1) @ V


Z = torch.cat([X, torch.zeros(pad, e, dtype=X.dtype)])  # (n + pad, e)
real = torch.arange(n + pad) < n
everything = torch.ones(n + pad, dtype=torch.bool)
right = layer(X, everything[:n]).mean(dim=0)
answers = {
    "masked as keys and in the mean": layer(Z, real)[real].mean(dim=0),
    "seen as keys": layer(Z, everything)[real].mean(dim=0),
    "left in the mean": layer(Z, real).mean(dim=0),
}
for name, answer in answers.items():
    print(f"{name}, off by: {(answer - right).abs().max():.3f}")
Q, K, V = (Z @ w for w in W)
library = F.scaled_dot_product_attention(Q, K, V, attn_mask=real[None])
assert torch.allclose(library, layer(Z, real))  # here True: may be seen
module = nn.MultiheadAttention(e, 1, batch_first=True, dtype=X.dtype)
short = module(X[None], X[None], X[None])[0][0]
long = module(Z[None], Z[None], Z[None], key_padding_mask=~real[None])[0][0]
assert torch.allclose(short, long[:n])  # and here True: padding
