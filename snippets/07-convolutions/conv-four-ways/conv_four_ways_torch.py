from itertools import product

import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
h, w, c, o, s = 5, 4, 3, 2, 3
X = torch.from_numpy(rng.integers(-4, 5, (h, w, c))).float()
W = torch.from_numpy(rng.integers(-4, 5, (s, s, c, o))).float()

# 1. The formula: six loops.
H = torch.zeros(h - s + 1, w - s + 1, o)
sizes = (*H.shape, s, s, c)
for i, j, z, u, v, m in product(*map(range, sizes)):  # all their values
    H[i, j, z] += W[u, v, m, z] * X[i + u, j + v, m]
print("shape:", tuple(H.shape))
print("products:", np.prod(sizes))
print("first channel:", H[:, :, 0].int().tolist())

# 2. Patches as the columns of a matrix, and one matrix product.
image = X.permute(2, 0, 1)[None]  # (1, c, h, w)
kernel = W.permute(3, 2, 0, 1)  # (o, c, s, s)
patches = F.unfold(image, s)[0]  # (c s s, windows): channel by channel
sums = kernel.reshape(o, -1) @ patches  # (o, windows)
assert torch.equal(sums.reshape(o, *H.shape[:2]), H.permute(2, 0, 1))
print("patches:", tuple(patches.shape))

# 3. The built-in: channels first, (n, c, h, w).
first = F.conv2d(image, kernel)
assert torch.equal(first[0], H.permute(2, 0, 1))

# 4. Channels last in memory; the shape stays (n, c, h, w).
last = F.conv2d(image.to(memory_format=torch.channels_last), kernel)
assert torch.equal(last[0], H.permute(2, 0, 1))
print("every way the same")

# The mistake: patches channel by channel, weights pixel by pixel.
mixed = W.reshape(-1, o).T @ patches  # both (…, 27): the product fits
wrong = (mixed.reshape(o, *H.shape[:2]) != H.permute(2, 0, 1)).sum()
print("entries:", H.numel())
print("wrong, if the orders are mixed:", wrong.item())
