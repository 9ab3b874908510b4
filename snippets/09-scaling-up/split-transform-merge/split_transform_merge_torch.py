import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
c, m, g = 16, 8, 4  # channels, width inside, groups
V = torch.from_numpy(rng.normal(size=(m, c, 1, 1)))  # 1x1, c -> m
K = torch.from_numpy(rng.normal(size=(m, m // g, 3, 3)))  # g groups
U = torch.from_numpy(rng.normal(size=(c, m, 1, 1)))  # 1x1, m -> c
x = torch.from_numpy(rng.normal(size=(2, c, 5, 5)))

grouped = F.relu(F.conv2d(F.relu(F.conv2d(x, V)), K, padding=1, groups=g))
grouped = x + F.conv2d(grouped, U)

merged = x
for v, k, u in zip(V.chunk(g), K.chunk(g), U.chunk(g, 1), strict=True):
    path = F.relu(F.conv2d(x, v))  # split: (n, m/g, h, w)
    path = F.relu(F.conv2d(path, k, padding=1))  # transform
    merged = merged + F.conv2d(path, u)  # merge by adding
print("grouped equals the sum of paths:", torch.allclose(grouped, merged))
print("shape:", tuple(grouped.shape))
print("numbers in the 3x3, grouped:", K.numel())
print("numbers in the 3x3, dense:", m * m * 9)

# the same as one dense kernel that is zero between groups
dense = torch.zeros(m, m, 3, 3, dtype=K.dtype)
for i, k in enumerate(K.chunk(g)):
    own = slice(i * m // g, (i + 1) * m // g)
    dense[own, own] = k
out = F.conv2d(F.relu(F.conv2d(x, V)), dense, padding=1)
out = x + F.conv2d(F.relu(out), U)
print("and the dense kernel with zeros:", torch.allclose(grouped, out))
