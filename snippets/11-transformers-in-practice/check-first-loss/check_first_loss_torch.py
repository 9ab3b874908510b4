import numpy as np
import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
for v, s in [
    (97, 0.0),
    (97, 0.5),
    (97, 1.0),
    (97, 5.0),
    (4, 1.0),
    (5000, 1.0),
]:
    logits = torch.from_numpy(s * rng.normal(size=(200_000 // v, v)))
    y = torch.from_numpy(rng.integers(0, v, len(logits)))
    loss = F.cross_entropy(logits, y)
    print(f"v = {v}, s = {s}: {loss:.2f}, rule {np.log(v) + s**2 / 2:.2f}")
