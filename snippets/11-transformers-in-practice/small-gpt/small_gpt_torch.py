import importlib
import inspect

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
symbols, ids = np.unique(list(text), return_inverse=True)
ids = torch.from_numpy(ids)
v, e, h, n, cut = len(symbols), 48, 2, 32, 9 * len(ids) // 10
torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)


class GPT(nn.Module):
    def __init__(self):
        super().__init__()
        self.E, self.P = nn.Embedding(v, e), nn.Embedding(2 * n, e)
        sizes = [(e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
        self.dense = nn.ModuleList(nn.Linear(*s, bias=False) for s in sizes)
        for p, std in zip(self.parameters(), stds, strict=True):
            p.data = torch.from_numpy(rng.normal(0, std, p.shape))

    def forward(self, t):  # (b, n) -> (b, n, v): logits of what comes next
        qkv, out, up, down = self.dense
        x = self.E(t) + self.P.weight[: t.shape[1]]  # (b, n, e)
        z = qkv(F.rms_norm(x, (e,), eps=1e-6)).unflatten(-1, (3, h, -1))
        q, k, u = z.permute(2, 0, 3, 1, 4)  # each (b, h, n, e / h)
        a = F.scaled_dot_product_attention(q, k, u, is_causal=True)
        x = x + out(a.transpose(1, 2).flatten(2))
        x = x + down(up(F.rms_norm(x, (e,), eps=1e-6)).relu())
        return F.rms_norm(x, (e,), eps=1e-6) @ self.E.weight.T


def losses(t):  # (b, n + 1) -> (b, n)
    return F.cross_entropy(net(t[:, :-1]).mT, t[:, 1:], reduction="none")


def rate(step):  # up in 20 steps, then down to 0
    return min(1, (step + 1) / 21) * (1 - step / 350)


stds = [0.1, 0.1, e**-0.5, 0.5 * e**-0.5, e**-0.5, 0.25 * e**-0.5]
net = GPT()
optimiser = torch.optim.Adam(net.parameters(), lr=6e-3)
schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
starts = torch.from_numpy(rng.integers(0, cut - n, (350, 16)))
for step, first in enumerate(starts):
    loss = losses(ids[first[:, None] + torch.arange(n + 1)]).mean()
    if step == 0:
        print(f"first loss: {loss:.3f}")
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    schedule.step()

with torch.no_grad():
    nats = losses(ids[cut:].unfold(0, n + 1, n)).mean()
    by_position = losses(ids[cut:].unfold(0, 2 * n + 1, 16)).mean(0)
    print(f"test, nats: {nats:.3f}")
    print(f"test, bits: {nats / np.log(2):.3f}")
    for i, j in ((1, 1), (2, 2), (3, 8), (9, n), (n + 1, 2 * n)):
        mean = by_position[i - 1 : j].mean()
        print(f"test, positions {i} to {j}: {mean:.3f}")
    for tau in (1.0, 0.5):
        prompt = "        return self.get(key, def"  # n characters
        t = torch.tensor([list(symbols).index(s) for s in prompt])
        for x in np.random.default_rng(1).random(120):
            p = torch.softmax(net(t[None, -n:])[0, -1] / tau, dim=-1)
            s = torch.searchsorted(p.cumsum(0), x.item(), right=True)
            t = torch.cat([t, s[None]])
        print(f"at temperature {tau}:")
        print("".join(symbols[t]))

plt.figure(figsize=(4.8, 2.8))
plt.plot(range(1, 2 * n + 1), by_position, ".-", linewidth=1)
plt.axvline(n + 0.5, linestyle="--", color="gray")
plt.xlabel("position in the window")
plt.ylabel("loss on the test part, nats")
plt.show()
