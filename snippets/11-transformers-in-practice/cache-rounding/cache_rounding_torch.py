import numpy as np
import torch

n, e, L = 64, 64, 4
rng = np.random.default_rng(0)
x0, W0 = rng.normal(size=(n, e)), rng.normal(size=(L, 4, e, e)) / e**0.5


def full(x, W, scores):  # (n, e), (L, 4, e, e), the dtype of the scores
    see = torch.ones(n, n, dtype=torch.bool, device=x.device).tril()
    for w in W:
        q, K, V = x @ w[:3]
        s = q.to(scores) @ K.T.to(scores) / e**0.5  # (n, n)
        a = s.where(see, -torch.inf).softmax(dim=1)
        x = x + (a @ V.to(scores)).to(x.dtype) @ w[3]
    return x


def write(x, W):  # all in the dtype of x
    cache = torch.zeros(L, 2, n, e, dtype=x.dtype)
    out = []
    for t in range(n):
        row = x[t : t + 1]  # (1, e)
        for (Wq, Wk, Wv, Wo), (K, V) in zip(W, cache, strict=True):
            K[t], V[t] = row[0] @ Wk, row[0] @ Wv
            s = row @ Wq @ K[: t + 1].T / e**0.5
            row = row + s.softmax(dim=1) @ V[: t + 1] @ Wo
        out.append(row)
    return torch.cat(out)


def gap(a, b):
    return (a.double() - b.double()).abs().max()


exact = full(torch.tensor(x0), torch.tensor(W0), torch.float64)
for dtype in torch.float32, torch.bfloat16:
    name = str(dtype).removeprefix("torch.")
    x, W = (torch.tensor(v, dtype=dtype) for v in (x0, W0))
    y, same = write(x, W), full(x, W, dtype)
    wide = full(x, W, torch.float32)  # as a fused kernel keeps them
    print(f"{name} gap with the same roundings: {gap(y, same):.1e}")
    print(f"{name} gap with scores in float32: {gap(y, wide):.1e}")
    print(f"{name} gap over 0.01:", bool(gap(y, wide) > 0.01))
    print(f"{name} cache off float64 by: {gap(y, exact):.1e}")
    print(f"{name} scores in float32 off by: {gap(wide, exact):.1e}")
