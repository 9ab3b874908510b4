import numpy as np
import torch
from torch.nn.functional import conv1d, pad, silu, softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, d, w, e, taps = 10, 4, 8, 3, 4


def weight(*size):
    return torch.from_numpy(rng.normal(0, size[0] ** -0.5, size))


W_in, W_out = weight(d, 2 * w), weight(w, d)
taps_of = weight(taps, w)  # a filter for each channel
W_step, W_B, W_C, skip = weight(w, w), weight(w, e), weight(w, e), weight(w)
A = -torch.arange(1.0, e + 1).repeat(w, 1)  # (w, e)


def select(S, u):  # one token: S (w, e), u (w,)
    delta = softplus(u @ W_step)
    keep = torch.exp(delta[:, None] * A)
    S = keep * S + torch.outer(delta * u, u @ W_B)
    return S, S @ (u @ W_C) + skip * u


def block(X, before, after):  # zeros around the sequence
    u, gate = (X @ W_in).split(w, 1)  # (n, w) each
    u = pad(u.T, (before, after))
    u = silu(conv1d(u, taps_of.T[:, None], groups=w).T)
    S, rows = torch.zeros(w, e), []
    for u_i in u:
        S, y = select(S, u_i)
        rows.append(y)
    return (torch.stack(rows) * silu(gate)) @ W_out  # (n, d)


def one_by_one(X, keep_window):
    S, window, rows = torch.zeros(w, e), torch.zeros(taps, w), []
    for x in X:
        u, gate = (x @ W_in).split(w)
        if not keep_window:
            window = torch.zeros(taps, w)
        window = torch.cat([window[1:], u[None]])
        S, y = select(S, silu((window * taps_of).sum(0)))
        rows.append((y * silu(gate)) @ W_out)
    return torch.stack(rows)


X = weight(n, d) * n**0.5
Y = block(X, taps - 1, 0)
moved = X.clone()
moved[6] += 1
print("token by token, the same:", torch.allclose(one_by_one(X, True), Y))
off = (one_by_one(X, False) - Y).abs().max(1).values  # (n,)
print(f"window forgotten, off at token 0: {off[0]:.4f}")
print(f"window forgotten, off at token 1: {off[1]:.4f}")
for before, after in ((3, 0), (2, 1)):
    change = (block(moved, before, after) - block(X, before, after)).abs()
    first = (change.max(1).values > 1e-12).nonzero()[0].item()
    print(f"zeros {before} + {after}, token 6 moves token {first} first")
