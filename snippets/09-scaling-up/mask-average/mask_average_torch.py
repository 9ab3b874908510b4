import numpy as np
import torch

rng = np.random.default_rng(0)
p, c = 0.5, 6
x = torch.tensor([1.0, -1.0, 0.5]).double()  # (d,)
sizes = [(3, c), (c, c), (c, 3)]
A, B, V = (torch.tensor(rng.normal(size=s)) * 0.7 for s in sizes)
bits = torch.arange(2**c)[:, None] >> torch.arange(c)
M = (bits % 2).double() / (1 - p)  # (64, c), equally likely at p = 1/2


def compare(name, logits, still):  # (s, 3) under all masks, (3,) without
    q = logits.softmax(dim=1)  # (s, 3)
    geometric = q.log().mean(dim=0).softmax(dim=0)
    print(f"{name}, masks: {len(q)}")
    print(f"{name}, without dropout: {still.softmax(dim=0)[0]:.4f}")
    print(f"{name}, mean over masks: {q.mean(dim=0)[0]:.4f}")
    print(f"{name}, geometric mean: {geometric[0]:.4f}")
    gap = (logits.mean(dim=0) - still).abs().max()
    print(f"{name}, logits off by: {gap:.4f}")


h = (x @ A).relu()  # (c,)
still = (h @ B).relu()
compare("last layer", (still * M) @ V, still @ V)
inner = ((h * M) @ B).relu()  # (64, c)
both = (inner[:, None] * M).reshape(-1, c)  # (4096, c), all pairs
compare("both layers", both @ V, still @ V)
