import math

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.optim.swa_utils import get_ema_multi_avg_fn as ema

lam = torch.logspace(0, -2, 10, dtype=torch.float64)  # (d,) curvatures
steps, eta = 2000, 0.2
noise = torch.as_tensor(np.random.default_rng(0).normal(size=(steps, 10)))
betas = [0.9, 0.99, 0.999]


def train(rate):  # losses of the iterate and of three averages
    w = torch.ones(10, dtype=torch.float64)
    averages, losses = [w.clone() for _ in betas], []
    for i in range(steps):
        w = w - rate(i) * (lam * w + 0.1 * noise[i])
        for average, beta in zip(averages, betas, strict=True):
            average.mul_(beta).add_((1 - beta) * w)
        rows = torch.stack([w, *averages])  # (1 + 3, d)
        losses.append((0.5 * lam * rows**2).sum(1))  # above the minimum
    return torch.stack(losses), w, averages


losses, w, averages = train(lambda i: eta)  # (steps, 1 + 3)
names = ["iterate", *(f"average {beta}" for beta in betas)]
for name, column in zip(names, losses.T, strict=True):
    print(f"{name}, step 50: {column[50]:.4f}")
    print(f"{name}, last 1000: {column[1000:].mean():.4f}")
cosine = train(lambda i: eta * (1 + math.cos(math.pi * i / steps)) / 2)
print(f"cosine, last step: {cosine[0][-1, 0]:.4f}")

copy = [averages[0].clone()]  # the library's: one more update
ema(0.9)(copy, [w], None)
torch.testing.assert_close(copy[0], 0.9 * averages[0] + 0.1 * w)

for k, name in enumerate(names[:3]):
    plt.plot(losses[:, k], label=name, linewidth=(0.5, 1, 2)[k])
plt.plot(cosine[0][:, 0], "C3--", label="cosine", linewidth=1)
plt.yscale("log")
plt.xlabel("step")
plt.ylabel("loss above the minimum")
plt.legend()
plt.show()
