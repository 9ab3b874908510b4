import torch
from torch.nn import functional as F

h, w, c, p, e = 4, 6, 3, 2, 5
n, d = h * w // p**2, p * p * c  # patches, numbers in each
row, column, channel = (torch.arange(m).double() for m in (h, w, c))
image = 100 * row[:, None, None] + 10 * column[:, None] + channel

grid = image.reshape(h // p, p, w // p, p, c)  # (row, ph, column, pw, c)
X = grid.permute(0, 2, 1, 3, 4).reshape(n, d)  # (n, (ph pw c))
other = grid.permute(0, 2, 4, 1, 3).reshape(n, d)  # (n, (c ph pw))
wrong = image.reshape(n, d)  # the right shape, and no patches
print("shape:", tuple(X.shape))
for name, P in {"(ph pw c)": X, "(c ph pw)": other}.items():
    print(f"patch 1, {name}:", *P[1].int().tolist())
print("row 1, no transpose:", *wrong[1].int().tolist())

E = torch.arange(d * e).double().cos().reshape(d, e)  # any matrix
tokens = X @ E  # (n, e)
K = E.reshape(p, p, c, e).permute(3, 2, 0, 1)  # (e, c, p, p)
maps = F.conv2d(image.permute(2, 0, 1), K, stride=p)  # (e, h/p, w/p)
gap = (maps.flatten(1).T - tokens).abs().max()
print(f"convolution with stride p, gap: {gap:.4f}")

unfolded = F.unfold(image.permute(2, 0, 1)[None], p, stride=p)[0].T
print("unfold equals (ph pw c):", torch.equal(unfolded, X))
print("unfold equals (c ph pw):", torch.equal(unfolded, other))
