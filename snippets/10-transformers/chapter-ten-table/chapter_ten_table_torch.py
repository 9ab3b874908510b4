import torch
import torch.nn.functional as F

n, e, h = 5, 6, 2
k = e // h
torch.manual_seed(0)
X = torch.randn(n, e)        # tokens
W_q = torch.randn(e, e)
W_k = torch.randn(e, e)
W_v = torch.randn(e, e)
Q, K, V = (X @ W for W in (W_q, W_k, W_v))

table = dict(
    scores=Q @ K.T / e**0.5,
    weights=torch.softmax(Q @ K.T / e**0.5, dim=-1),
    attended=torch.softmax(Q @ K.T / e**0.5, dim=-1) @ V,
    heads=Q.view(n, h, k).transpose(0, 1),
    library=F.scaled_dot_product_attention(*(A[None] for A in (Q, K, V))),
)
for name, value in table.items():
    print(f"{name}:", tuple(value.shape))
