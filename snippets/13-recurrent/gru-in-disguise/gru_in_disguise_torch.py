import numpy as np
import torch
from torch import nn
from torch.nn.functional import softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, d = 40, 3
X = torch.from_numpy(rng.normal(size=(n, d)))
W, U = torch.from_numpy(rng.normal(size=(2, 3 * d, d)))  # r, z, n

gru = nn.GRU(d, d, bias=False)
with torch.no_grad():
    gru.weight_ih_l0.copy_(W)
    gru.weight_hh_l0.zero_()  # the gates do not see the state
    blind, _ = gru(X)  # (n, d)
    gru.weight_hh_l0.copy_(U)
    seeing, _ = gru(X)

_, z, new = (X @ W.T).split(d, 1)
u = new.tanh()  # what the layer reads
delta = softplus(-z)  # exp(-delta) = sigmoid(z)


def select(u, delta, how):  # A = -1, a state for each feature
    keep = torch.exp(-delta)
    write = 1 - keep if how == "hold" else delta
    s, rows = torch.zeros(d), []
    for i in range(n):
        s = keep[i] * s + write[i] * u[i]
        rows.append(s)
    return torch.stack(rows)


hold, euler = select(u, delta, "hold"), select(u, delta, "euler")
print("hold = GRU without U:", torch.allclose(hold, blind))
print(f"GRU with U, off by: {(seeing - hold).abs().max():.4f}")
print(f"Euler for B, off by: {(euler - hold).abs().max():.4f}")
print(f"largest state, hold: {hold.abs().max():.4f}")
print(f"largest state, Euler: {euler.abs().max():.4f}")
for step in (0.01, 0.1, 1.0, 5.0):  # a constant input 1, for ever
    print(f"step {step}, Euler settles at: {step / -np.expm1(-step):.4f}")
