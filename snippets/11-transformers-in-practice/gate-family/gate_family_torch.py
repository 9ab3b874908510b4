import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e, f = 4, 6, 16
X = torch.tensor(rng.normal(size=(n, e)))
W, V = torch.tensor(rng.normal(0, e**-0.5, (2, e, f)))
gates = {
    "bilinear": lambda Z: Z,
    "GLU": torch.sigmoid,
    "ReGLU": F.relu,
    "GEGLU": F.gelu,
    "SwiGLU": F.silu,
}


def hidden(X, gate):  # (n, e) -> (n, f): one half lets the other pass
    return gate(X @ W) * (X @ V)


def size(Z):
    return Z.abs().max()


for name, gate in gates.items():
    H = hidden(X, gate)
    print(f"{name}, largest: {size(H):.3f}")
    times = size(hidden(100 * X, gate)) / size(hidden(10 * X, gate))
    print(f"{name}, from inputs times 10 to times 100: {times:.2f}")
    moved = X.clone()
    moved[1] += 1
    rows = (hidden(moved, gate) - H).abs().amax(dim=1).nonzero().flatten()
    print(f"{name}, tokens that move with token 1:", *rows.tolist())

both = X @ torch.cat([V, W], dim=1)  # the gate in the second half
assert torch.allclose(F.glu(both), hidden(X, torch.sigmoid))
plain = 2 * 192 * 4 * 192
print("weights, e = 192, plain:", plain)
print("weights, e = 192, gated, f = 512:", 3 * 192 * 512)
