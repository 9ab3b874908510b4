import torch
import torch.nn.functional as F

names, n = "abcdef", 6
twice = "ab bc ac de ef df"  # two triangles
presets = {  # edges, steps, node, self-loops, normalised, 1 at it or at all
    "path": ("ab bc cd de ef", 2, "c", 1, "row", "it"),
    "star": ("ab ac ad ae af", 3, "b", 1, "no", "all"),
    "two triangles": (twice, 2, "c", 1, "no", "all"),
    "hexagon": ("ab bc cd de ef fa", 2, "c", 1, "no", "all"),
    "bottleneck": (f"{twice} cd", 4, "a", 1, "symmetric", "it"),
}


def adjacency(edges):
    pairs = torch.tensor([[names.index(v) for v in e] for e in edges.split()])
    target, source = torch.cat([pairs, pairs.flip(1)]).T  # (2m,) each
    A = torch.zeros(n, n, dtype=torch.float64)
    A[target, source] = 1.0
    return A


def kinds(A, rounds):  # what 1-WL can tell apart
    colour = torch.zeros(n, dtype=torch.long)
    for _ in range(rounds):
        seen = A.long() @ F.one_hot(colour, n)  # (n, n)
        rows = torch.column_stack([colour, seen])
        colour = rows.unique(dim=0, return_inverse=True)[1]
    groups = [
        [names[i] for i in range(n) if colour[i] == k] for k in range(n)
    ]
    return sorted("".join(group) for group in groups if group)


for name, (edges, steps, node, loops, norm, start) in presets.items():
    A, i = adjacency(edges), names.index(node)
    S = A + loops * torch.eye(n)
    d = S.sum(1)
    if norm == "row":
        S = S / d[:, None]
    elif norm == "symmetric":
        S = S / torch.outer(d, d).sqrt()
    one = F.one_hot(torch.tensor(i), n).double()
    x = one if start == "it" else torch.ones(n, dtype=torch.float64)
    far = torch.linalg.matrix_power(S, 100) @ x
    share = one @ torch.linalg.matrix_power(S, steps)  # a row of S^steps
    for _ in range(steps):
        x = S @ x  # each node: the messages that arrive, added
    heard = [names[j] for j in range(n) if share[j] > 0]
    print(f"{name}, features: {', '.join(f'{v:.2f}' for v in x.tolist())}")
    print(f"{name}, {node} hears: {', '.join(heard)}")
    print(f"{name}, kinds: {' '.join(kinds(A, steps))}")
    print(f"{name}, after 100 steps: {far.min() / far.max():.3f}")
