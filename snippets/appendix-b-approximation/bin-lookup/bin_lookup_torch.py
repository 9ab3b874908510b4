import math

import torch

edges = torch.tensor([0.0, 1.0, 2.0, 4.0], dtype=torch.float64)  # (m + 1,)
table = torch.tensor([0.0, 2.0, 5.0, -1.0, 0.0], dtype=torch.float64)
v = torch.diff(table)  # (m + 1,)


def lookup(x):  # how many edges lie below x says which entry it is
    return table[torch.searchsorted(edges, x)]


def network(x, w):  # (n,)
    return torch.sigmoid(w * (x[:, None] - edges)) @ v


middles = torch.tensor([-1, 0.5, 1.5, 3, 5], dtype=torch.float64)
print("table:", lookup(middles).tolist())
x = (torch.arange(60_000).double() + 0.5) / 10_000 - 1  # (n,): no edge
for w in (10.0, 100.0, 1000.0):
    gap = (network(x, w) - lookup(x)).abs()
    share = (gap > 0.01).double().mean()
    print(f"w = {w:.0f}, share off by more than 0.01: {share:.4f}")
    print(f"w = {w:.0f}, mean gap: {gap.mean():.5f}")
    area = v.abs().sum() * 2 * math.log(2) / w  # from each edge
    assert abs(gap.mean() - area / 6) < 0.01 * gap.mean()
at = network(edges, 1000.0)
print("network at the edges:", [round(y, 3) for y in at.tolist()])
print("table at the edges:", lookup(edges).tolist())
after = torch.searchsorted(edges, edges, side="right")
print("table, from the right:", table[after].tolist())
