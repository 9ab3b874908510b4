import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 2), nn.LayerNorm(2)).double()
weights = [p for p in net.parameters() if p.ndim > 1]
others = [p for p in net.parameters() if p.ndim <= 1]
groups = [
    {"params": weights, "weight_decay": 0.1},
    {"params": others, "weight_decay": 0.0},
]
rule = torch.optim.AdamW(groups, lr=0.1)
for p in net.parameters():
    nn.init.ones_(p)
    p.grad = torch.zeros_like(p)  # so that only the decay acts
for _ in range(10):
    rule.step()
names = "weight", "bias", "scale", "shift"
for name, p in zip(names, net.parameters(), strict=True):
    print(f"{name}: {p.mean():.4f}")
