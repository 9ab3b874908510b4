import matplotlib.pyplot as plt
import numpy as np
import torch

gamma = 0.9  # the gate, a number for all of the state
m, r, v, draws = 64, 16, 16, 500
rng = np.random.default_rng(0)
K = torch.from_numpy(rng.normal(size=(draws, m, r)))
K /= K.norm(dim=-1, keepdim=True)
names = torch.from_numpy(rng.integers(v, size=(draws, m)))
V = torch.eye(v, dtype=torch.float64)[names]  # one-hot, v values


def recalled(S):  # share of the pairs that are named right, by age
    right = (K @ S).argmax(-1) == names
    return right.double().mean(0).flip(0)  # (m,)


age = torch.arange(m).flip(0)[:, None]
curves = {
    "gated sum": recalled(K.mT @ (gamma**age * V)),
    "sum": recalled(K.mT @ V),
}
S = torch.zeros(draws, r, v, dtype=torch.float64)
for i in range(m):  # the delta rule
    k = K[:, i, :, None]
    S = S + k * (V[:, i] - (k * S).sum(1))[:, None]
curves["delta rule"] = recalled(S)

print(f"left of a pair after ten more: {gamma**10:.4f}")
for name, share in curves.items():
    for first in (0, 8, 32):
        print(
            f"{name}, ages {first} to {first + 3}: "
            f"{share[first : first + 4].mean():.4f}"
        )
    print(f"{name}, all ages: {share.mean():.4f}")

plt.figure(figsize=(4.8, 2.9))
for (name, share), line in zip(curves.items(), ["-", "--", ":"], strict=True):
    plt.plot(share, line, label=name)
plt.axhline(1 / v, color="0.6", linewidth=1)
plt.ylim(0, 1.05)
plt.xlabel("pairs written since")
plt.ylabel("share recalled")
plt.legend()
plt.show()
