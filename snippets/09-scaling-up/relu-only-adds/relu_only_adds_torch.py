import numpy as np
import torch

rng = np.random.default_rng(0)
n, h, L = 256, 64, 20
x = torch.tensor(rng.normal(size=(n, h)))
W = torch.tensor(rng.normal(0, (1 / h) ** 0.5, (L, h, h)))

for name in ("ReLU last", "ReLU first"):
    z = x
    fell = 0
    for V in W:
        last = torch.relu(z @ V)
        f = last if name == "ReLU last" else torch.relu(z) @ V
        fell += (f < 0).sum().item()
        z = z + f
    print(f"{name}, entries made smaller: {fell / (L * n * h):.2f}")
    print(f"{name}, mean over mean size: {z.mean() / z.abs().mean():.2f}")
