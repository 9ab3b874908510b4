import math

import matplotlib.pyplot as plt
import torch

block = (torch.arange(100).double() + 0.5) / 100  # (n,): fills [0, 1]


def total_variation(t):  # of the blocks [0, 1] and [t, t + 1]
    return t.abs().clamp(max=1)


def jensen_shannon(t):  # log 2 where one block is alone, else 0
    return total_variation(t) * math.log(2)


def wasserstein(t):  # t has an axis more, for the points of the block
    moved = (block + t[..., None]).sort(dim=-1).values
    return (moved - block).abs().mean(dim=-1)


ways = {
    "total variation": total_variation,
    "Jensen–Shannon": jensen_shannon,
    "Wasserstein": wasserstein,
}
for name, f in ways.items():
    for t in (0.5, 3.0):
        t = torch.tensor(t, dtype=torch.float64, requires_grad=True)
        (slope,) = torch.autograd.grad(f(t), t)
        print(f"{name} at {t:.1f}: {f(t):.3f}, slope {slope:.3f}")
for name, f in ways.items():
    t = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
    for _ in range(100):
        (slope,) = torch.autograd.grad(f(t), t)
        t = (t - 0.05 * slope).detach().requires_grad_()
    print(f"{name}, after descent from 3: {t:.2f}")

t = torch.linspace(-3, 3, 241, dtype=torch.float64)
plt.figure(figsize=(4.8, 3.2))
for (name, f), dash in zip(ways.items(), ["--", ":", "-"], strict=True):
    plt.plot(t, f(t), dash, label=name)
plt.xlabel("t")
plt.ylabel("between [0, 1] and [t, t + 1]")
plt.legend()
plt.show()
