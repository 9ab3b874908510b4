import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e = 4, 3
X = torch.tensor(rng.normal(size=(1, n, e)))  # (b, n, e)
past = torch.ones(n, n, dtype=torch.bool).tril()  # True where j <= i

module = nn.MultiheadAttention(e, 1, bias=False, batch_first=True).double()
with torch.no_grad():  # queries, keys, values: the tokens themselves
    module.in_proj_weight.copy_(torch.eye(e).repeat(3, 1))
    module.out_proj.weight.copy_(torch.eye(e))


def function(X, mask):
    return F.scaled_dot_product_attention(X, X, X, attn_mask=mask)


def by_module(X, mask):
    return module(X, X, X, attn_mask=mask, need_weights=False)[0]


def moved(attention, mask):  # outputs 1 to n - 1, by another last token
    other = X.clone()
    other[:, -1] *= -1
    change = (attention(X, mask) - attention(other, mask))[:, :-1]
    return f"{change.abs().max():.4f}"


assert torch.allclose(function(X, past), by_module(X, ~past))
print("function, True where j <= i:", moved(function, past))
print("function, True where j > i:", moved(function, ~past))
print("module, True where j <= i:", moved(by_module, past))
print("module, True where j > i:", moved(by_module, ~past))
print("function, ones and zeros added:", moved(function, past.double()))
