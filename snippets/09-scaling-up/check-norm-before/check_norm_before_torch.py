import torch
from torch.nn import functional as F

x = torch.tensor([1.0, 3.0, 2.0, 5.0, 4.0])[None, None]  # (1, 1, t)
w = torch.tensor([0.5, 1.0, -2.0])[None, None]  # (1, 1, k)
factor, constant = 0.5, -1.5  # the norm says factor * x + constant

two = F.conv1d(factor * x + constant, w, padding=1)[0, 0]  # (t,)
folded = F.conv1d(x, factor * w, padding=1) + constant * w.sum()
gap = (folded[0, 0] - two).abs()
print(f"inside, largest gap: {gap[1:-1].max():.4f}")
print(f"at the edges: {gap[0]:.4f}, {gap[-1]:.4f}")

padded = F.pad(x, (1, 1), value=-constant / factor)  # the norm says 0 here
repaired = F.conv1d(padded, factor * w) + constant * w.sum()
print(f"other padding, gap: {(repaired[0, 0] - two).abs().max():.4f}")
