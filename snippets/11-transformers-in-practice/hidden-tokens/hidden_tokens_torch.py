import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
v = 7  # texts like 2 4 6 or 5 1 4: equal steps of 1, 2 or 3, modulo 7
text = np.array(
    [(a + s * np.arange(3)) % v for a in range(v) for s in (1, 2, 3)]
)
hidden = text.copy()
hidden[:, 1] = v  # the middle token is behind the special one
seen = torch.from_numpy(np.concatenate([hidden, text]))  # (42, 3)
x = F.one_hot(seen, v + 1).flatten(1).double()  # (42, 24)
middle = torch.from_numpy(text[:, 1]).repeat(2)
rng = np.random.default_rng(0)
start = [rng.normal(size=s) * s[0] ** -0.5 for s in [(24, 32), (32, v)]]


def losses(A, B):  # mean loss on hidden tokens, on shown ones
    logits = torch.tanh(x @ A) @ B
    each = F.cross_entropy(logits, middle, reduction="none")
    return torch.stack(each.chunk(2)).mean(1)  # (2,)


ways = {"hidden": (1, 0), "all, 15 % hidden": (0.15, 0.85)}
ways["all, none hidden"] = (0, 1)
plt.figure(figsize=(4.8, 2.8))
for (name, shares), style in zip(ways.items(), ["-", "--", ":"], strict=True):
    weights = [torch.tensor(w, requires_grad=True) for w in start]
    optimiser = torch.optim.Adam(weights, lr=0.01)
    path = []
    for _ in range(201):
        both = losses(*weights)
        path.append(both.tolist())
        optimiser.zero_grad()
        (both @ torch.tensor(shares, dtype=both.dtype)).backward()
        optimiser.step()
    for k in (0, 50, 200):
        said = f"{path[k][0]:.3f} hidden, {path[k][1]:.3f} shown"
        print(f"loss on {name}, after {k}: {said}")
    line = plt.semilogy([p[0] for p in path], style)[0]
    place = (100, 1.3 * path[100][0])
    plt.annotate(f"loss on {name}", place, color=line.get_color())
plt.xlabel("update")
plt.ylabel("loss on hidden tokens, nats")
plt.ylim(3e-3, 3)
plt.show()
