import datetime
from functools import partial

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn.functional import cross_entropy, rms_norm

letters = "_ ,-0123456789^abcdefghijklmnopqrstuvwxyz"  # _ is padding
m, n, v, e = 12, 10, len(letters), 32
rng = np.random.default_rng(0)
ends = [datetime.date(y, 1, 1).toordinal() for y in (1900, 2100)]
days = rng.permutation(np.arange(*ends))[:6000].tolist()  # all different
days = [datetime.date.fromordinal(d) for d in days]
read = [f"{d:%b} {d.day}, {d.year}".lower().ljust(m, "_") for d in days]
Z = torch.tensor([[letters.index(a) for a in s] for s in read])
Y = torch.tensor([[letters.index(a) for a in f"^{d}"] for d in days])
shapes = {"letters": (v, e), "read": (m, e), "write": (n, e), "out": (e, v)}
shapes |= dict.fromkeys(("self", "past", "cross"), (4, e, e))
shapes |= {f"{a}{i}": (i * e, (3 - i) * e) for a in "zx" for i in (1, 2)}
p = {a: rng.normal(0, s[-2] ** -0.5, s) for a, s in shapes.items()}
p = {a: torch.tensor(w, requires_grad=True) for a, w in p.items()}
norm = partial(rms_norm, normalized_shape=(e,), eps=1e-6)


def attention(W, x, z, see):  # (b, n, e) asks, (b, m, e) is read
    q, k, u = x @ W[0], z @ W[1], z @ W[2]
    S = q @ k.mT / e**0.5  # (b, n, m)
    A = torch.where(see, S, -torch.inf).softmax(dim=-1)
    return A @ u @ W[3], A


def model(source, given):  # (b, m), (b, n) -> (b, n, v), (b, n, m)
    real = (source != 0)[:, None]  # (b, 1, m): no padding
    past = torch.ones(n, n, dtype=torch.bool).tril()
    z = p["letters"][source] + p["read"]
    z = z + attention(p["self"], norm(z), norm(z), real)[0]
    z = norm(z + (norm(z) @ p["z1"]).relu() @ p["z2"])
    x = p["letters"][given] + p["write"]
    x = x + attention(p["past"], norm(x), norm(x), past)[0]
    found, A = attention(p["cross"], norm(x), z, real)
    x = x + found
    x = x + (norm(x) @ p["x1"]).relu() @ p["x2"]
    return norm(x) @ p["out"], A


adam = torch.optim.Adam(p.values(), lr=0.005, fused=True)
for i in torch.tensor(rng.integers(0, 5500, (250, 32))):
    loss = cross_entropy(model(Z[i], Y[i, :-1])[0].mT, Y[i, 1:])
    adam.zero_grad()
    loss.backward()
    adam.step()
with torch.no_grad():
    source, target = Z[5500:], Y[5500:]  # dates that were kept aside
    right = model(source, target[:, :-1])[0].argmax(-1) == target[:, 1:]
    written = target * (torch.arange(n + 1) == 0)  # ^ and then padding
    for t in range(n):
        logits, A = model(source, written[:, :-1])
        written[:, t + 1] = logits[:, t].argmax(-1)
exact = (written == target).all(dim=1)
print(f"letters right, given those before: {right.double().mean():.4f}")
print(f"dates right, given those before: {right.all(1).double().mean():.4f}")
print(f"exact match, written alone: {exact.double().mean():.4f}")
most = "".join(read[5500][j] for j in A[0].argmax(-1).tolist())
print("read:", read[5500])
print("looked most at:", most)
_, ax = plt.subplots(figsize=(4.8, 3.2))
ax.pcolormesh(A[0], cmap="Blues", vmin=0, vmax=1)
ax.set_xticks(np.arange(m) + 0.5, list(read[5500]))
ax.set_yticks(np.arange(n) + 0.5, [letters[a] for a in written[0, 1:]])
ax.set(xlabel="read", ylabel="written next", ylim=(n, 0))
plt.show()
