import numpy as np
import torch

n, e, h, L = 12, 16, 2, 2  # tokens, features, heads, layers
k = e // h
rng = np.random.default_rng(0)
x0, W0 = rng.normal(size=(n, e)), rng.normal(size=(L, 4, e, e)) / e**0.5


def full(x, W):  # (n, e), (L, 4, e, e): all tokens at once
    see = torch.ones(n, n, dtype=torch.bool, device=x.device).tril()
    for w in W:
        q, K, V = (x @ w[:3]).view(3, n, h, k).transpose(1, 2)  # (h, n, k)
        scores = (q @ K.mT / k**0.5).where(see, -torch.inf)  # (h, n, n)
        z = scores.softmax(dim=-1) @ V
        x = x + z.transpose(0, 1).reshape(n, e) @ w[3]
    return x


def step(x, W, cache, t):  # (e,), cache (L, 2, h, n, k): token t alone
    for w, (K, V) in zip(W, cache, strict=True):
        q, K[:, t], V[:, t] = (x @ w[:3]).view(3, h, k)
        scores = K[:, : t + 1] @ q[:, :, None] / k**0.5  # (h, t + 1, 1)
        z = (scores.softmax(dim=1) * V[:, : t + 1]).sum(dim=1)
        x = x + z.flatten() @ w[3]
    return x


for name in "float64", "float32":
    x, W = (torch.tensor(v, dtype=getattr(torch, name)) for v in (x0, W0))
    cache = torch.zeros(L, 2, h, n, k, dtype=x.dtype)
    y = torch.stack([step(x[t], W, cache, t) for t in range(n)])
    gap = (y - full(x, W)).abs().max()
    print(f"{name}, below 1e-5:", bool(gap < 1e-5))
    if name == "float64":
        print(f"{name}, below 1e-12:", bool(gap < 1e-12))
        print(f"last output: {y[-1, 0]:.6f}")
print("numbers a token:", cache[:, :, :, 0].numel())
for m in 12, 1000:  # multiplications for token m, per layer
    print(f"token {m}, all again: {2 * m**2 * e + 4 * m * e**2}")
    print(f"token {m}, with the cache: {2 * m * e + 4 * e**2}")
