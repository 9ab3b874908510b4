import torch
from torch import nn
from torch.nn import functional as F

n, e = 4, 3
torch.manual_seed(0)
X = torch.randn(1, n, e)  # (b, n, e)
V = torch.eye(n)[None]  # so that the outputs are the weights
see = torch.ones(n, n, dtype=torch.bool).tril()
see[1] = False  # query 2 may look at nothing


def row(A):
    return [round(a, 2) for a in A[0, 1].tolist()]


A = F.scaled_dot_product_attention(X, X, V, attn_mask=see)
print("attention function:", row(A))
module = nn.MultiheadAttention(e, 1, batch_first=True)
A = module(X, X, X, attn_mask=~see)[1]  # the weights
print("attention module:", row(A))
print("softmax of -inf:", row(torch.full((1, n, n), -torch.inf).softmax(-1)))
