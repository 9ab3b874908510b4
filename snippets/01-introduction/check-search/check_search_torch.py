import numpy as np
import torch

rng = np.random.default_rng(0)


def bowl(p):  # (..., d) -> (...)
    return p.square().mean(-1)


for d in (2, 20, 200):
    moves = torch.from_numpy(rng.normal(size=(1000, d)) / d**0.5)
    many = torch.from_numpy(rng.normal(size=(10000, d)) / d**0.5)
    start = p = torch.ones(d, dtype=torch.float64)
    kept = 0
    for move in moves:
        if bowl(p + move) < bowl(p):
            p, kept = p + move, kept + 1
    q = start
    for _ in range(20):
        q = q - 0.3 * d * torch.func.grad(bowl)(q)
    for name, place in [("start", start), ("end", p)]:
        down = (bowl(place + many) < bowl(place)).sum()
        print(f"{d} parameters, downhill at the {name}: {down}")
    print(f"{d} parameters, moves kept: {kept}")
    print(f"{d} parameters, after 1000 tries: {bowl(p):.4f}")
    print(f"{d} parameters, after 20 gradients: {bowl(q):.4f}")
