import matplotlib.pyplot as plt
import numpy as np
import torch

r, v, m, draws = 32, 16, 128, 50
rng = np.random.default_rng(0)
K = torch.from_numpy(rng.normal(size=(draws, m, r)))
K /= K.norm(dim=-1, keepdim=True)  # random directions, length 1
V = torch.from_numpy(rng.normal(size=(draws, m, v)))

delta = V.new_zeros(draws, r, v)
for i in range(m):
    k, value = K[:, i], V[:, i]
    read = torch.einsum("br,brv->bv", k, delta)
    delta = delta + torch.einsum("br,bv->brv", k, value - read)
states = {"sum": K.mT @ V, "delta rule": delta}

ages = torch.arange(m).flip(0)  # writes since
for (name, S), style in zip(states.items(), ("--", "-"), strict=True):
    error = (K @ S - V).square().mean((0, 2))  # (m,), by pair
    for age in (0, 8, 32, 127):
        near = error[(ages - age).abs() <= min(age, 3)].mean()
        print(f"{name}, about {age} writes ago: {near:.2f}")
    plt.plot(ages, error, style, label=name)
print(f"(m - 1) / r: {(m - 1) / r:.2f}")

plt.gcf().set_size_inches(4.8, 2.7)
plt.axhline(1, color="0.5", lw=0.8)
plt.text(128, 1.08, "reading nothing", ha="right")
plt.ylim(0, 6)
plt.xlabel("writes since this pair was written")
plt.ylabel("squared error")
plt.legend(loc="upper left")
plt.show()
