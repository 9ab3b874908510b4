import numpy as np
import torch

rng = np.random.default_rng(0)
draws, h, L = 200, 32, 10
start = torch.tensor(rng.choice([-1.0, 1.0], (draws, 1, h)))
W = torch.tensor(rng.normal(0, h**-0.5, (L, draws, h, h)))

for name in ("no norm", "pre-norm"):
    z = start
    for V in W:
        size = z.square().mean(-1, keepdim=True)
        z = z + (z / size.sqrt() if name == "pre-norm" else z) @ V
    size, meant = z.square().mean(), 1 + L
    if name == "no norm":
        meant = 2**L
    assert abs(size / meant - 1) < 0.1
    print(f"{name}, meant: {meant}")
    print(f"{name}, measured: {size:.4g}")
