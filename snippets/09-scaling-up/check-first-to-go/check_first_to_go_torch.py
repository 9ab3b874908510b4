import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
draws, n, h, L = 20, 64, 32, 10
x = torch.tensor(rng.normal(size=(draws, n, h)))
W = torch.tensor(rng.normal(0, (2 / h) ** 0.5, (L, draws, h, h)))


def net(x, keep):  # (draws, n, h), (L,) -> (draws, n, h)
    for k, V in zip(keep, W, strict=True):
        x = x + k * torch.relu(F.layer_norm(x, (h,))) @ V
    return x


keep = 1 - torch.eye(L, dtype=torch.float64)  # row i leaves out block i
whole = net(x, torch.ones(L))
for i in range(L):
    gone = (net(x, keep[i]) - whole).square().mean()
    gone = gone / whole.square().mean()
    print(f"without block {i + 1}, changed: {gone:.3f}")
print(f"added by each, as a share: {1 / (1 + L):.3f}")
