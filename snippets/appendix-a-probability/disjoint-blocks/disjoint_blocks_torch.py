import math

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
block = (torch.arange(64) + 0.5) / 64  # (n,): fills [0, 1]


def total_variation(t):  # of the blocks [0, 1] and [t, t + 1]
    return t.abs().clamp(max=1)


def jensen_shannon(t):  # log 2 where one block is alone, else 0
    return total_variation(t) * math.log(2)


def wasserstein(t):  # t has an axis more, for the points of the block
    moved = (block + t[..., None]).sort(dim=-1).values
    return (moved - block).abs().mean(dim=-1)


def slope(f, t):
    t = t.requires_grad_()
    return torch.autograd.grad(f(t), t)[0]


grid = torch.linspace(-3, 3, 121)
for name, f, dash in [
    ("total variation", total_variation, "--"),
    ("Jensen–Shannon", jensen_shannon, ":"),
    ("Wasserstein", wasserstein, "-"),
]:
    for t in torch.tensor([0.5, 3.0]):
        print(f"{name} at {t:.1f}: {f(t):.3f}, slope {slope(f, t):.3f}")
    t = torch.tensor(3.0)
    for _ in range(100):
        t = (t - slope(f, t) / 16).detach()
    print(f"{name}, after descent from 3: {t:.2f}")
    plt.plot(grid, f(grid), dash, label=name)
plt.xlabel("t")
plt.ylabel("between [0, 1] and [t, t + 1]")
plt.legend()
plt.show()
