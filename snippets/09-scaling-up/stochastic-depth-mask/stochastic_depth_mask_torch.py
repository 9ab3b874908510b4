from itertools import product

import numpy as np
import torch

rng = np.random.default_rng(0)
c, L = 8, 6
W = torch.from_numpy(rng.normal(0, 0.3, (L, c, c)))
keep = torch.linspace(0.95, 0.5, L, dtype=torch.float64)  # q: later, rarer
x = torch.from_numpy(rng.normal(size=(1, c)))

masks = list(product([0.0, 1.0], repeat=L))
masks = torch.tensor(masks, dtype=torch.float64)  # (64, L), all there are
chance = torch.where(masks == 1, keep, 1 - keep).prod(1)  # (64,)
print(f"masks: {len(masks)}, their chances add up to {chance.sum():.4f}")
depth = masks.sum(1)  # blocks gone through
print(f"expected depth: {chance @ depth:.3f}, sum of q: {keep.sum():.3f}")


def run(f, x, scale):  # scale: (n, L), one row a copy of the input
    for w, s in zip(W, scale.T, strict=True):
        x = x + s[:, None] * f(x @ w.T)
    return x  # (n, c)


for name, f in {"linear": lambda u: u, "ReLU": torch.relu}.items():
    expected = chance @ run(f, x, masks)  # the exact mean over masks
    for way, scale in {"by q": keep, "by 1": torch.ones_like(keep)}.items():
        used = run(f, x, scale[None])[0]  # evaluation
        gap = (used - expected).norm() / expected.norm()
        print(f"{name}, scaled {way}, gap: {gap:.4f}")
    drawn = torch.from_numpy(rng.random((4000, L))) < keep
    mean = run(f, x, drawn.double()).mean(0)
    gap = (mean - expected).norm() / expected.norm()
    print(f"{name}, mean of 4000 draws, gap: {gap:.4f}")
