import torch

w = torch.tensor([1.0, -2.0, 0.5, 1.0]).double()  # (c,)
x = torch.tensor([1.0, 1.0, 2.0, -1.0]).double()  # (c,)
bits = torch.arange(16)[:, None] >> torch.arange(4)
M = (bits % 2).double()  # (16, c), every mask there is
for p in 0.2, 0.5, 0.8:  # to drop
    chance = (p ** (1 - M) * (1 - p) ** M).prod(dim=1)  # (16,)
    z = (M / (1 - p) * x) @ w  # (16,), the layer under each mask
    mean = chance @ z
    variance = chance @ (z - mean) ** 2
    formula = p / (1 - p) * (w**2 * x**2).sum()
    assert torch.isclose(variance, formula)
    print(f"p = {p}, mean: {mean.item():.3f}")
    print(f"p = {p}, without 1/(1-p): {(1 - p) * mean.item():.3f}")
    print(f"p = {p}, variance: {variance.item():.3f}")
    print(f"p = {p}, mean of ReLU: {(chance @ z.relu()).item():.3f}")
print(f"no dropout: {(w @ x).item():.3f}")
print(f"no dropout, ReLU: {(w @ x).relu().item():.3f}")
