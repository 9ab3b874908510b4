import torch
from torch import nn

edges = torch.tensor([0.0, 1.0, 2.0, 4.0])  # (m + 1,)
heights = torch.tensor([2.0, 5.0, -1.0])  # (m,)
w = 50.0
x = torch.linspace(-1, 5, 601)[:, None]  # (n, 1)


def network(U, c, v):  # sigmoid(x U + c) v: (n,)
    return torch.sigmoid(x @ U + c) @ v


# Two units for each bin: 2m.
pairs = torch.stack([edges[:-1], edges[1:]], dim=1).flatten()  # (2m,)
signs = torch.stack([heights, -heights], dim=1).flatten()  # (2m,)
apart = network(torch.full((1, 6), w), -w * pairs, signs)

# One unit for each edge: m + 1, each with the change of height.
zero = torch.zeros(1)
v = torch.diff(heights, prepend=zero, append=zero)  # (m + 1,)
shared = network(torch.full((1, 4), w), -w * edges, v)

print("changes of height:", v.tolist())
print("their sum:", v.sum().item())
print("units:", len(pairs), "and", len(edges))
print(f"furthest apart: {(apart - shared).abs().max():.3f}")
middles = torch.tensor([-1.0, 0.5, 1.5, 3.0, 5.0])[:, None]
model = nn.Sequential(nn.Linear(1, 4), nn.Sigmoid(), nn.Linear(4, 1))
with torch.no_grad():  # a Linear keeps its matrix as (outputs, inputs)
    model[0].weight.fill_(w)
    model[0].bias.copy_(-w * edges)
    model[2].weight.copy_(v[None])
    model[2].bias.zero_()
    print("at -1 0.5 1.5 3 5:", model(middles).flatten().round().tolist())
    same = model(x).flatten()
assert torch.allclose(same, shared, atol=1e-5)
print("parameters:", sum(p.numel() for p in model.parameters()))
