import numpy as np
import torch

scale, n = 1.5, 4000
rng = np.random.default_rng(0)
x = scale * torch.tensor(rng.normal(size=(20, n, 50)))  # runs, draws, d
ratio = torch.log(torch.tensor(scale)) - x.square() / 2 * (1 - scale**-2)
one = (2 * scale**2 - 1) ** 0.5 / scale**2
for d in (1, 5, 10, 20, 50):
    weight = torch.softmax(ratio[..., :d].sum(dim=-1), dim=1)  # (20, n)
    share = 1 / weight.square().sum(dim=1) / n  # (20,)
    print(f"d = {d}, share, promised: {one**d:.4f}")
    print(f"d = {d}, share, seen: {share.mean():.4f}")
    print(f"d = {d}, largest weight: {weight.amax(dim=1).mean():.3f}")
