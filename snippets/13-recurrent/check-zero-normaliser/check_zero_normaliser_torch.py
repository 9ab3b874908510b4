import torch
from torch.nn.functional import elu

q = torch.tensor([1.0, 1.0])  # (k,)
K = torch.tensor([[2.0, 0.0], [0.0, -2.0]])  # (n, k)
V = torch.tensor([0.0, 1.0])  # (n,)
for shift in (0.0, 0.1, 0.01):
    moved = K + torch.tensor([[shift, 0.0], [0.0, 0.0]])
    weights = moved @ q  # the identity as feature map
    out = weights @ V / weights.sum()
    print(f"identity, key moved by {shift}: {out:.1f}")
weights = (elu(K) + 1) @ (elu(q) + 1)
print(f"elu + 1: {weights @ V / weights.sum():.4f}")
