import numpy as np
import torch
from torch.nn import functional as F

k, dilations = 2, (1, 2, 4, 8)
rng = np.random.default_rng(1)
sizes = [(4, 1, k), (4, 4, k), (4, 4, k), (1, 4, k)]  # (out, in, k)
weights = [torch.from_numpy(rng.normal(size=s)) for s in sizes]
history = torch.from_numpy(rng.normal(size=4))
per_position = sum(w.numel() for w in weights)  # multiplications


def stack(x):  # (t,) -> (t,), all positions
    u = x[None]
    for w, d in zip(weights, dilations, strict=True):
        u = torch.tanh(F.conv1d(F.pad(u, ((k - 1) * d, 0)), w, dilation=d))
    return u[0]


def step(buffers, u):  # one position: (1,) -> (1,)
    kept = []
    for w, d, buffer in zip(weights, dilations, buffers, strict=True):
        seen = torch.cat([buffer, u[:, None]], dim=1)  # (c, (k - 1) d + 1)
        u = torch.tanh(torch.einsum("oik,ik->o", w, seen[:, ::d]))
        kept.append(seen[:, 1:])  # the oldest falls out
    return kept, u


steps, positions = 20, 0
x = history
for _ in range(steps):  # everything anew for each value
    x = torch.cat([x, stack(x)[-1:]])
    positions += len(x) - 1
print("anew, multiplications:", positions * per_position)

buffers = [
    torch.zeros(w.shape[1], (k - 1) * d, dtype=w.dtype)
    for w, d in zip(weights, dilations, strict=True)
]
for v in history:
    buffers, u = step(buffers, v[None])
made = [u]
for _ in range(steps - 1):
    buffers, u = step(buffers, u)
    made.append(u)
made = torch.cat(made)
print("buffers, multiplications:", (len(history) + steps - 1) * per_position)
print("kept numbers:", sum(b.numel() for b in buffers))
print("last values:", *(f"{v:.4f}" for v in made[-3:]))
torch.testing.assert_close(made, x[len(history) :])
