import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, c, o = 2, 3, 4
x = torch.tensor(rng.normal(size=(n, c, 6, 6)))
w = torch.tensor(rng.normal(size=(o, c, 3, 3)))
b, mean, scale, shift = torch.tensor(rng.normal(size=(4, o)))
var = torch.tensor(rng.uniform(0.5, 2, size=o))

two = F.conv2d(x, w, b)
two = F.batch_norm(two, mean, var, scale, shift, training=False)
factor = scale / (var + 1e-5).sqrt()  # (o,)
folded = F.conv2d(
    x, w * factor[:, None, None, None], (b - mean) * factor + shift
)
torch.testing.assert_close(folded, two)
print(f"two layers: {two[0, 0, 0, 0]:.6f}")
print(f"folded: {folded[0, 0, 0, 0]:.6f}")
wrong = F.conv2d(x, w * factor[:, None, None, None], b - mean + shift)
print(f"bias not scaled, off by: {(wrong - two).abs().max():.4f}")
