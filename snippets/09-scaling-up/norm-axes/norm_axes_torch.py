import numpy as np
import torch
from torch.nn import functional as F


def norm(x, axes, eps=1e-5):
    mean = x.mean(axes, keepdim=True)
    return (x - mean) / (x.var(axes, correction=0, keepdim=True) + eps).sqrt()


rng = np.random.default_rng(0)
n, c, h, w, g = 4, 6, 3, 3, 2
x = torch.tensor(1 + rng.normal(size=(n, c, h, w)))
groups = x.reshape(n, g, c // g, h, w)
ours = {
    "batch": norm(x, (0, 2, 3)),
    "layer": norm(x, (1, 2, 3)),
    "instance": norm(x, (2, 3)),
    "group": norm(groups, (2, 3, 4)).reshape(x.shape),
}
library = {
    "batch": F.batch_norm(x, None, None, training=True),
    "layer": F.layer_norm(x, (c, h, w)),
    "instance": F.instance_norm(x),
    "group": F.group_norm(x, g),
}
for name, z in ours.items():
    torch.testing.assert_close(z, library[name])
    print(f"{name}: {z[0, 0, 0, 0]:.4f}")
torch.testing.assert_close(F.group_norm(x, 1), ours["layer"])
torch.testing.assert_close(F.group_norm(x, c), ours["instance"])

rows = x[:, :, 0, 0]  # (n, c)
centred = rows - rows.mean(1, keepdim=True)
gap = F.rms_norm(centred, (c,), eps=1e-5) - F.layer_norm(rows, (c,))
print(f"RMS of centred rows, away from layer: {gap.abs().max():.4f}")
gap = F.rms_norm(rows, (c,), eps=1e-5) - F.layer_norm(rows, (c,))
print(f"RMS of rows, away from layer: {gap.abs().max():.4f}")
