import matplotlib.pyplot as plt
import numpy as np
import torch

r, v, draws, gamma = 16, 16, 200, 0.95
sizes = [2, 4, 8, 16, 32, 64, 128]
rng = np.random.default_rng(0)
K = torch.from_numpy(rng.normal(size=(draws, 128, r)))
K /= K.norm(dim=-1, keepdim=True)
names = torch.from_numpy(rng.integers(v, size=(draws, 128)))
V = torch.eye(v, dtype=torch.float64)[names]  # one-hot, v values
loud = torch.from_numpy(rng.normal(size=(draws, 128, v)))


def delta_rule(k, values):
    S = torch.zeros(draws, r, v, dtype=torch.float64)
    for i in range(k.shape[1]):
        key = k[:, i, :, None]
        S = S + key * (values[:, i] - (key * S).sum(1))[:, None]
    return k @ S


def answers(m):  # each pair is asked for, after m pairs were written
    k, values = K[:, :m], V[:, :m]
    age = torch.arange(m).flip(0)[:, None]
    means = (loud[:, :m].softmax(1) * values).sum(1, keepdim=True)
    return {
        "softmax": (20 * k @ k.mT).softmax(-1) @ values,
        "sum": k @ (k.mT @ values),
        "gated sum": k @ (k.mT @ (gamma**age * values)),
        "delta rule": delta_rule(k, values),
        "attention-free": means.expand(-1, m, -1),  # for all queries
    }


curves = {}
for m in sizes:
    for name, out in answers(m).items():
        right = (out.argmax(-1) == names[:, :m]).double().mean().item()
        curves.setdefault(name, []).append(right)
for name, shares in curves.items():
    for m in (4, 16, 64):
        print(f"{name}, {m} pairs: {shares[sizes.index(m)]:.3f}")

plt.figure(figsize=(4.8, 3.2))
for (name, shares), mark in zip(curves.items(), "dosv^", strict=True):
    plt.plot(sizes, shares, marker=mark, label=name)
plt.axhline(1 / v, color="0.6", linewidth=1)
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.ylim(0, 1.05)
plt.xlabel("pairs written, m")
plt.ylabel("share recalled")
plt.legend()
plt.show()
