import numpy as np
import torch
from torch.nn import functional as F

p, m, e = 4, 4, 6  # patches, words, features
n = p + m
rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(n, e)))  # first the patches
layers = torch.tensor(rng.normal(size=(2, 3, e, e))) / e**0.5

i, j = torch.arange(n)[:, None], torch.arange(n)
causal = j <= i  # (n, n), True where query i sees key j
mixed = causal | (j < p)  # and everybody sees all of the picture
everything = torch.ones(n, n, dtype=torch.bool)
masks = {"causal": causal, "mixed": mixed, "all": everything}


def two_layers(X, see):  # (n, e) -> (n, e)
    for W in layers:
        Q, K, V = X @ W  # (n, e) each
        scores = Q @ K.T / e**0.5
        A = scores.masked_fill(~see, -torch.inf).softmax(dim=1)
        library = F.scaled_dot_product_attention(
            Q[None], K[None], V[None], attn_mask=see
        )
        assert torch.allclose(A @ V, library[0])
        X = X + A @ V
    return X


other = X.clone()
other[p:] += torch.tensor(rng.normal(size=(m, e)))  # with another text
for name, see in masks.items():
    J = torch.func.jacrev(two_layers)(X, see)  # (n, e, n, e)
    seen = J.abs().amax(dim=(1, 3)) > 0  # (n, n): output, input
    for said, row in ("patch 1", 0), ("word 1", p), ("word 4", n - 1):
        dots = ["x" if s else "." for s in seen[row]]
        print(f"{name}, {said} sees: {''.join(dots[:p] + [' '] + dots[p:])}")
    moved = two_layers(X, see) - two_layers(other, see)
    print(f"{name}, patches move: {moved[:p].abs().max():.4f}")
