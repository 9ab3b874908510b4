import numpy as np
import torch
from torch.nn.functional import pad, softplus

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
d, e = 3, 4  # channels, and states of each
W_delta, W_B, W_C = (
    torch.from_numpy(rng.normal(size=(d, k))) for k in (d, e, e)
)
A = -torch.arange(1.0, e + 1).repeat(d, 1)  # (d, e)


def parts(X):  # (n, d)
    delta = softplus(X @ W_delta)  # (n, d)
    decay = delta[..., None] * A  # (n, d, e), the log of what is kept
    write = (delta * X)[..., None] * (X @ W_B)[:, None]  # (n, d, e)
    return decay, write, X @ W_C  # C: (n, e)


def loop(decay, write):
    s, rows = torch.zeros(d, e), []
    for keep_i, write_i in zip(decay.exp(), write, strict=True):
        s = keep_i * s + write_i
        rows.append(s)
    return torch.stack(rows)


def doubling(decay, write):  # each round reaches twice as far back
    keep, s, k = decay.exp(), write, 1
    while k < len(s):
        back = (0, 0, 0, 0, k, 0)  # k rows in front
        s = keep * pad(s, back)[:-k] + s
        keep = keep * pad(keep, back, value=1.0)[:-k]
        k *= 2
    return s


def by_division(decay, write):  # s_i = P_i (w_1 / P_1 + ... + w_i / P_i)
    P = decay.cumsum(0).exp()
    return P * (write / P).cumsum(0)


for n in (16, 400):
    decay, write, C = parts(torch.from_numpy(rng.normal(size=(n, d))))
    S = loop(decay, write)  # (n, d, e)
    Y = torch.einsum("nde,ne->nd", S, C)
    print(f"n = {n}, states and outputs:", tuple(S.shape), tuple(Y.shape))
    print(f"n = {n}, last output: {Y[-1, 0]:.4f}")
    for f in (doubling, by_division):
        print(f"n = {n}, {f.__name__}:", torch.allclose(f(decay, write), S))
print("finite:", by_division(decay, write).isfinite().all().item())
