import numpy as np
import torch
from torch.nn import functional as F

n, h, k = 5, 4, 2
slopes = 2.0 ** (-8 / h * torch.arange(1, h + 1).double())  # (h,)
i = torch.arange(n)
past = i <= i[:, None]  # (n, n), True where j <= i
B = -slopes[:, None, None] * (i[:, None] - i)  # (h, n, n)
B = B.masked_fill(~past, -torch.inf)
print("slopes:", " ".join(f"{s:.4f}" for s in slopes.tolist()))

A = B.softmax(dim=-1)  # the weights, if all q . k are 0
powers = torch.exp(-slopes[0] * (n - 1 - i))  # of one number
assert torch.allclose(A[0, -1], powers / powers.sum())
for head in 0, 3:
    last = " ".join(f"{a:.3f}" for a in A[head, -1].tolist())
    print(f"head {head + 1}, weights of the last token: {last}")

rng = np.random.default_rng(0)
Q, K, V = torch.tensor(rng.normal(size=(3, h, n, k)))
S = Q @ K.mT / k**0.5  # (h, n, n)
H = (S + B).softmax(dim=-1) @ V
library = F.scaled_dot_product_attention(Q, K, V, attn_mask=B)
assert torch.allclose(H, library)

keys = slopes[:, None, None] * i  # (h, 1, n): one number a key
row = (S + keys).masked_fill(~past, -torch.inf).softmax(dim=-1) @ V
print(f"a number for each key instead: {torch.allclose(H, row)}")
line = slopes[:, None, None] * (i[:, None] - i).abs()
both = (S - line).softmax(dim=-1)
row = (S + keys).softmax(dim=-1)  # now with no mask
print(f"the same without the mask: {torch.allclose(both, row)}")
back = (S.flip(1, 2) - line).softmax(dim=-1)  # the tokens in reverse
same = torch.allclose(back, both.flip(1, 2))
print(f"tokens reversed, weights reversed: {same}")
