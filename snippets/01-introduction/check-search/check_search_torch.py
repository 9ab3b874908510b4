import numpy as np
import torch

rng = np.random.default_rng(0)


def bowl(p):
    return p.square().mean()


for d in (2, 20, 200):
    moves = torch.from_numpy(rng.normal(size=(1000, d)) / d**0.5)
    p = torch.ones(d, dtype=torch.float64)
    down = (1 + moves).square().mean(1) < 1  # (1000,): from the start
    for move in moves:
        if bowl(p + move) < bowl(p):
            p = p + move
    q = torch.ones(d, dtype=torch.float64)
    for _ in range(20):
        q = q - 0.3 * d * torch.func.grad(bowl)(q)
    print(f"{d} parameters, share downhill: {down.double().mean():.2f}")
    print(f"{d} parameters, after 1000 tries: {bowl(p):.4f}")
    print(f"{d} parameters, after 20 gradients: {bowl(q):.4f}")
