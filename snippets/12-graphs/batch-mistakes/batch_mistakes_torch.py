import torch

# a path of three nodes and a pair, each in its own count of nodes
sources = [torch.tensor([0, 1, 1, 2]), torch.tensor([0, 1])]
targets = [torch.tensor([1, 0, 2, 1]), torch.tensor([1, 0])]
sizes = torch.tensor([3, 2])
start = sizes.cumsum(0) - sizes
batch = torch.tensor([0, 0, 0, 1, 1])


def outputs(x, start=start, batch=batch, counts=sizes, graphs=2):
    parts = list(zip(sources, targets, start, strict=True))[:graphs]
    source = torch.cat([s + o for s, _, o in parts])
    target = torch.cat([t + o for _, t, o in parts])
    h = x.index_add(0, target, x[source])  # (n,): one feature a node
    return torch.zeros(2).index_add(0, batch, h) / counts


ways = {
    "right": {},
    "no offset": {"start": torch.tensor([0, 0])},
    "one pool": {"batch": torch.zeros(5, dtype=torch.int64)},
    "divided by the padded size": {"counts": 3},
}
x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
moved = torch.tensor([1.0, 2.0, 3.0, 4.0, 9.0])  # a node of the pair
for name, way in ways.items():
    out = outputs(x, **way)
    changes = {
        "": out,
        ", a node of the pair moves": outputs(moved, **way) - out,
        ", the pair loses its edges": outputs(x, **way, graphs=1) - out,
    }
    for what, z in changes.items():
        print(f"{name}{what}: {z[0]:.3f}, {z[1]:.3f}")
