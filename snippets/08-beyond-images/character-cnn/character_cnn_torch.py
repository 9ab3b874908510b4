import importlib
import inspect

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
c, h, cut, far = len(symbols), 64, 9 * len(ids) // 10, [1, 2, 4, 8]
rng = np.random.default_rng(0)


class CausalNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(c, h)
        self.layers = nn.ModuleList(nn.Linear(2 * h, h) for _ in far)
        self.out = nn.Linear(h, c)

    def forward(self, t):  # (n, t) -> (n, t, c): logits of what comes next
        x = self.embed(t)  # (n, t, h)
        for layer, d in zip(self.layers, far, strict=True):
            past = F.pad(x, (0, 0, d, 0))[:, : x.shape[1]]  # d steps ago
            x = x + layer(torch.cat([past, x], dim=-1)).relu()
        return self.out(x)


def drawn(*shape):
    return torch.from_numpy(rng.normal(0, shape[-1] ** -0.5, shape))


net = CausalNet().double()
with torch.no_grad():
    for p in net.parameters():
        p.copy_(drawn(*p.shape)) if p.ndim > 1 else p.zero_()
    net.embed.weight *= h**0.5
    net.out.weight.zero_()
optimiser = torch.optim.Adam(net.parameters(), lr=6e-3)
for step in range(250):
    starts = rng.integers(0, cut - 48, 8)
    t = ids[torch.from_numpy(starts[:, None] + np.arange(49))]
    loss = F.cross_entropy(net(t[:, :-1]).flatten(0, 1), t[:, 1:].flatten())
    if step == 0:
        print(f"loss at the start: {loss.item():.3f}")
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()

test = ids[cut:]
with torch.no_grad():
    logits = net(test[None, :-1])[0, 15:]
    seen = net(test[None, -17:-1])[0, -1]  # 16 characters: all it sees
    assert torch.allclose(seen, logits[-1])
    nats = F.cross_entropy(logits, test[16:]).item()
    print(f"test, nats: {nats:.3f}")
    print(f"test, bits: {nats / np.log(2):.3f}")
    print(f"test, perplexity: {np.exp(nats):.2f}")
    for tau in (1.0, 0.5):
        t = torch.tensor([list(symbols).index(s) for s in "    def get(self"])
        for u in np.random.default_rng(1).random(150):
            p = torch.softmax(net(t[None, -16:])[0, -1] / tau, dim=-1)
            s = torch.searchsorted(p.cumsum(0), u.item(), right=True)
            t = torch.cat([t, s[None]])
        print(f"at temperature {tau}:")
        print("".join(symbols[t]))
