import torch
from torch import nn
from torch.nn import functional as F

x = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]])  # (n, c)
M = torch.tensor([[1.0, 0.0, 1.0, 1.0, 1.0]])  # (n, c), zeros drop
p = 0.2  # the probability to drop
print(f"by hand: {(x * M / (1 - p)).tolist()[0]}")

torch.manual_seed(0)
drawn = (F.dropout(torch.ones(100, 1000), p) > 0).float()
X = torch.rand(100, 1000, generator=torch.Generator().manual_seed(1))
torch.manual_seed(0)  # the same state draws the same mask again
same = torch.allclose(nn.Dropout(p)(X), X * drawn / (1 - p))
print(f"built-in is mask and scale: {same}")
print(f"Dropout(0.2) keeps: {drawn.mean().item():.1f}")
meant = nn.Dropout(0.8)(torch.ones(100, 1000))  # 0.8, meant to keep
print(f"Dropout(0.8) keeps: {(meant > 0).float().mean().item():.1f}")
print(f"Dropout(0.8) multiplies by: {meant.max().item():.2f}")
