from math import comb

import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
size = 0.5  # of the matrices
L, c = 30, 64
A = torch.from_numpy(rng.normal(0, c**-0.5, (L, c, c)))
v = torch.from_numpy(rng.normal(size=c))  # (c,), the gradient at the output
lengths = np.arange(L + 1)
count = np.array([comb(L, k) for k in lengths]) / 2**L


def carried(A):  # parts[k]: what all paths through k blocks carry of v
    parts = torch.zeros(L + 1, c, dtype=torch.float64)
    parts[0] = v
    for a in A.flip(0):
        through = torch.cat([torch.zeros_like(parts[:1]), parts[:-1] @ a])
        parts = parts + through  # past the block, or through it
    return parts


x = torch.zeros(c, dtype=torch.float64, requires_grad=True)
h = x
for a in A / 2:
    h = h + a @ h
(g,) = torch.autograd.grad(h, x, v)
same = torch.allclose(carried(A / 2).sum(0), g)
print("parts sum to the gradient:", same)
print(f"all paths, mean length: {count @ lengths:.2f}")
plt.figure(figsize=(4.8, 2.4))
plt.plot(count, "o--", label="share of the paths")
share = carried(size * A).square().sum(1).numpy()
share /= share.sum()
print(f"carried, mean length: {share @ lengths:.2f}")
print(f"carried, expected: {L * size**2 / (1 + size**2):.2f}")
print(f"carried by 10 or fewer: {share[:11].sum():.4f}")
plt.plot(share, "o-", label=f"of what they carry, size {size}")
print(f"paths of 10 or fewer: {count[:11].sum():.4f}")
plt.ylim(-0.02, 0.48)  # room for the legend
plt.xlabel("blocks gone through")
plt.legend()
plt.show()
