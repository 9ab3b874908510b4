import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(5, 3)))  # (n, e): one head, and k = e
seen = torch.ones(5, 5, dtype=torch.bool).tril()  # j <= i
layer = torch.nn.MultiheadAttention(3, 1, bias=False, dtype=X.dtype)
with torch.no_grad():  # queries, keys, values and output are X
    layer.in_proj_weight.copy_(torch.eye(3).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(3))

Q = X[None]  # (h, n, k)
causal = F.scaled_dot_product_attention(Q, Q, Q, attn_mask=seen)
hidden, _ = layer(X, X, X, attn_mask=~seen)
print(f"True is seen: {causal[0, 3, 0]:.4f} {causal[0, 3, 1]:.4f}")
print(f"True is hidden: {hidden[3, 0]:.4f} {hidden[3, 1]:.4f}")

later = ~seen  # the last query may see nothing
nothing = F.scaled_dot_product_attention(Q, Q, Q, attn_mask=later)
low = torch.where(later, 0.0, -1e30).double()  # (n, n): added to scores
mean = F.scaled_dot_product_attention(Q, Q, Q, attn_mask=low)
print(f"nothing seen, zeros: {nothing[0, 4, 0]:.4f} {nothing[0, 4, 1]:.4f}")
print(f"nothing seen, the mean: {mean[0, 4, 0]:.4f} {mean[0, 4, 1]:.4f}")
