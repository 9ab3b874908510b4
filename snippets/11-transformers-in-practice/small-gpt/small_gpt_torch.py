import importlib
import inspect

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
symbols, ids = np.unique(list(text), return_inverse=True)
ids = torch.from_numpy(ids)
v, e, h, n, cut = len(symbols), 48, 2, 32, 9 * len(ids) // 10
rng = np.random.default_rng(0)
shapes = [(v, e), (2 * n, e), (e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
weights = [torch.from_numpy(rng.normal(0, 0.1, s)) for s in shapes]


def gpt(t):  # (b, n) -> (b, n, v): logits of what comes next
    E, P, W_qkv, W_o, W_up, W_down = weights
    x = E[t] + P[: t.shape[1]]  # (b, n, e)
    qkv = F.layer_norm(x, (e,)) @ W_qkv  # (b, n, 3 e)
    q, k, u = qkv.unflatten(2, (3, h, e // h)).permute(2, 0, 3, 1, 4)
    a = F.scaled_dot_product_attention(q, k, u, is_causal=True)
    x = x + a.transpose(1, 2).flatten(2) @ W_o  # a: (b, h, n, e / h)
    x = x + (F.layer_norm(x, (e,)) @ W_up).relu() @ W_down
    return F.layer_norm(x, (e,)) @ E.T


def losses(t):  # (b, n + 1) -> (b, n)
    return F.cross_entropy(gpt(t[:, :-1]).mT, t[:, 1:], reduction="none")


optimiser = torch.optim.Adam([W.requires_grad_() for W in weights], lr=4e-3)
starts = torch.from_numpy(rng.integers(0, cut - n, (250, 16, 1)))
batches = ids[starts + torch.arange(n + 1)]  # (250, 16, n + 1)
print(f"first loss: {losses(batches[0]).mean():.3f}")
for t in batches:
    optimiser.zero_grad()
    losses(t).mean().backward()
    optimiser.step()

with torch.no_grad():
    path = losses(ids[cut:].unfold(0, 2 * n + 1, n)).mean(0)  # (2 n,)
    for i, j in ((1, 1), (2, 2), (3, 8), (9, n), (1, n), (n + 1, 2 * n)):
        print(f"test, positions {i} to {j}: {path[i - 1 : j].mean():.3f}")
    prompt = "    def get(self".rjust(n)
    t = torch.from_numpy(np.searchsorted(symbols, list(prompt)))
    for x in rng.random(120):
        p = gpt(t[None, -n:])[0, -1].softmax(0)  # (v,)
        s = torch.searchsorted(p.cumsum(0), x.item(), right=True)
        t = torch.cat([t, s[None]])
    print("".join(symbols[t]))

plt.figure(figsize=(4.8, 2.8))
plt.plot(range(1, 2 * n + 1), path, ".-")
plt.axvline(n + 0.5, linestyle="--", color="gray")
plt.gca().set(xlabel="position in the window", ylabel="test loss, nats")
plt.show()
