import numpy as np
import torch

rng = np.random.default_rng(0)
n, h = 512, 64
x = torch.tensor(rng.normal(size=(n, h)))
W = torch.tensor(rng.normal(0, (2 / h) ** 0.5, (50, h, h)))

for L in (10, 50):
    for name, scale in (("1", 1.0), ("1/root L", L**-0.5), ("0", 0.0)):
        z = x
        for V in W[:L]:  # each f keeps the mean square
            z = z + scale * torch.relu(z) @ V
        size = z.square().mean() / x.square().mean()
        print(f"{L} blocks, scale {name}: {size:.3g}")
