import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
table = []  # 37+48=580: the answer from its last digit to its first
for i in rng.permutation(10_000):
    line = f"{i // 100:02}+{i % 100:02}=" + f"{i // 100 + i % 100:03}"[::-1]
    table.append(["0123456789+=".index(s) for s in line])
table = torch.tensor(table)  # (10000, 9)
train, test, h, far = table[:8000], table[8000:], 64, [1, 2, 4]
mask = torch.tensor([0, 0, 0, 0, 0, 1, 1, 1])  # the answer


class CausalNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(12, h)
        self.layers = nn.ModuleList(nn.Linear(2 * h, h) for _ in far)
        self.out = nn.Linear(h, 12)

    def forward(self, t):  # (n, t) -> (n, t, 12)
        x = self.embed(t)
        for layer, d in zip(self.layers, far, strict=True):
            past = F.pad(x, (0, 0, d, 0))[:, : x.shape[1]]  # d steps ago
            x = x + layer(torch.cat([past, x], dim=-1)).relu()
        return self.out(x)


def losses(t):  # (n, 9) -> (8,): mean loss of each position but the first
    logits = net(t[:, :-1]).transpose(1, 2)  # (n, 12, 8), as torch asks
    return F.cross_entropy(logits, t[:, 1:], reduction="none").mean(0)


net = CausalNet().double()
with torch.no_grad():
    for p in net.parameters():
        p.zero_()
        if p.ndim > 1:  # weights, (out, in)
            drawn = rng.normal(0, (2 / p.shape[-1]) ** 0.5, p.shape)
            p.copy_(torch.from_numpy(drawn))
    net.embed.weight *= (h / 2) ** 0.5
    net.out.weight.zero_()
optimiser = torch.optim.Adam(net.parameters(), lr=3e-3)
for _ in range(300):
    t = train[torch.from_numpy(rng.integers(0, 8000, 64))]
    loss = (losses(t) * mask).sum() / mask.sum()
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()

with torch.no_grad():
    each = losses(test)
    t = test[:, :6]  # the question, up to and with "="
    while t.shape[1] < 9:
        t = torch.cat([t, net(t)[:, -1:].argmax(-1)], dim=1)
right = (t == test).all(1)
print(f"loss on the answer: {(each * mask).sum() / mask.sum():.3f}")
print(f"the same, divided by all positions: {(each * mask).mean():.3f}")
print(f"loss on all positions: {each.mean():.3f}")
print(f"least possible on all positions: {3 * math.log(10) / 8:.3f}")
print(f"new sums right: {100 * right.double().mean():.1f} %")
for row in t[:3].tolist():
    print("answered:", "".join("0123456789+="[i] for i in row))
