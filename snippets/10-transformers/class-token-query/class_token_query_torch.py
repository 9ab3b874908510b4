import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e = 4, 3
X, c, *W = (
    torch.tensor(rng.normal(size=shape))
    for shape in [(n, e), (1, e), (e, e), (e, e), (e, e)]
)
Wq, Wk, Wv = W


def attend(Q, K, V):  # (m, e), (n, e), (n, e) -> (m, e)
    return (Q @ K.T / e**0.5).softmax(dim=-1) @ V


Z = torch.cat([c, X])  # (1 + n, e): the class token comes first
answer = attend(Z @ Wq, Z @ Wk, Z @ Wv)[0]
q = (c @ Wq)[0]  # (e,): the same for every input
a = (Z @ Wk @ q / e**0.5).softmax(dim=0)  # (1 + n,), its weights
assert torch.allclose(answer, a @ Z @ Wv)
library = F.scaled_dot_product_attention(c @ Wq, Z @ Wk, Z @ Wv)
assert torch.allclose(answer, library[0])  # one query: no other row needed

pooled = attend(c @ Wq, X @ Wk, X @ Wv)[0]  # the query is no key
mixed = a[0] * (c @ Wv)[0] + (1 - a[0]) * pooled
assert torch.allclose(answer, mixed)

R = torch.cat([c, c + 1, X])  # (2 + n, e): a register more
r = (R @ Wk @ q / e**0.5).softmax(dim=0)
assert torch.allclose(r[2:] / r[2:].sum(), a[1:] / a[1:].sum())
print("weights on the tokens:", *(f"{v:.3f}" for v in a[1:]))
print(f"weight on itself: {a[0]:.3f}")
print("answer, class token:", *(f"{v:.3f}" for v in answer))
print("answer, query alone:", *(f"{v:.3f}" for v in pooled))
print(f"weight on the register: {r[1]:.3f}")
