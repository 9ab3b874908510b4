import matplotlib.pyplot as plt
import numpy as np
import torch


def cut(z, share):  # (n, c) -> (n, c): True where top-p keeps the letter
    q, order = torch.softmax(z, -1).sort(dim=-1, descending=True, stable=True)
    kept = q.cumsum(-1) - q < share
    return torch.zeros_like(kept).scatter(-1, order, kept)


z = torch.tensor([[3.0, 2.0, 1.0]])  # (1, c)
for tau in (0.5, 1.0, 3.0):
    first, last = cut(z / tau, 0.8)[0], cut(z, 0.8)[0]
    for name, kept in (("temperature first", first), ("top-p first", last)):
        q = torch.softmax(torch.where(kept, z[0] / tau, -torch.inf), -1)
        print(f"τ = {tau:g}, {name}:", [round(v, 3) for v in q.tolist()])

z = torch.from_numpy(np.random.default_rng(0).normal(0, 2, (1000, 20)))
last = cut(z, 0.8)
for tau in (0.5, 2.0):
    first = cut(z / tau, 0.8)
    fewer, more = (last & ~first).any(-1), (first & ~last).any(-1)
    print(f"τ = {tau:g}, temperature first lacks some: {fewer.sum()}")
    print(f"τ = {tau:g}, temperature first adds some: {more.sum()}")
    assert ((z / tau).topk(5).indices == z.topk(5).indices).all()

taus = np.geomspace(0.25, 4, 17)
sizes = [cut(z / tau, 0.8).sum(-1).double().mean().item() for tau in taus]
size = last.sum(-1).double().mean().item()
print(f"kept on average, top-p first: {size:.2f}")

fig, ax = plt.subplots(figsize=(4.8, 2.6))
ax.plot(taus, sizes)
ax.text(1.7, 10.5, "temperature first", ha="right")
ax.plot(taus, [size] * len(taus), "--")
ax.text(0.25, 5.2, "top-p first")
ax.set_xscale("log", base=2)
ax.set(xlabel="temperature τ", ylabel="letters kept of 20")
plt.show()
