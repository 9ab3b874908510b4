import numpy as np
import torch

n, k, v, c = 512, 4, 3, 32
rng = np.random.default_rng(0)
Q, K = rng.normal(size=(2, n, k))
V = rng.normal(size=(n, v))
alpha = rng.uniform(0.6, 1, (n, k))
given = [torch.from_numpy(z) for z in (Q, K, V, alpha)]


def divided(Q, K, V, alpha):  # one product, one quotient
    B = alpha.cumprod(0)
    return ((Q * B) @ (K / B).mT).tril() @ V


def chunked(Q, K, V, alpha):  # the same inside chunks of c tokens
    S, rows = V.new_zeros(k, v), []
    for q, key, val, a in zip(
        *(z.split(c) for z in (Q, K, V, alpha)), strict=True
    ):
        B = a.cumprod(0)  # (c, k)
        inside = ((q * B) @ (key / B).mT).tril() @ val
        rows.append(inside + (q * B) @ S)
        S = B[-1][:, None] * S + (key * (B[-1] / B)).mT @ val
    return torch.cat(rows)


def recurrent(Q, K, V, alpha):
    S, rows = V.new_zeros(k, v), []
    for q, key, val, a in zip(Q, K, V, alpha, strict=True):
        S = a[:, None] * S + torch.outer(key, val)
        rows.append(q @ S)
    return torch.stack(rows)


right = recurrent(*given)
rounded = [z.float() for z in given]
tiny = given[3].prod(0) < 1e-38
print("all gates multiplied are below 1e-38:", tiny.all().item())
for form in (recurrent, chunked, divided):
    came = form(*rounded)
    last = came[-100:].isfinite().all(1).sum().item()
    print(f"{form.__name__}, finite among the last 100: {last}")
    close = torch.isclose(came.double(), right, rtol=1e-3, atol=1e-3)
    print(f"{form.__name__}, first 256 right: {close[:256].all().item()}")
