import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
L = 50  # blocks
draws, n, h = 16, 128, 64  # networks, inputs on a quarter circle, width
t = np.linspace(0, np.pi / 2, n)
X = torch.tensor(np.stack([np.cos(t), np.sin(t)], axis=1))  # (n, 2)
A = torch.tensor(rng.normal(0, 0.5**0.5, (draws, 2, h)))
W = torch.tensor(rng.normal(0, (2 / h) ** 0.5, (50, draws, h, h)))
w = torch.tensor(rng.normal(0, h**-0.5, (draws, h, 1)))


def slopes(depth, shortcut, scale, norm=False):
    x = X.expand(draws, n, 2).clone().requires_grad_()
    z = x @ A  # (draws, n, h)
    for V in W[:depth]:
        u = F.layer_norm(z, (h,)) if norm else z
        z = shortcut * z + scale * torch.relu(u) @ V
    (slope,) = torch.autograd.grad((z @ w).sum(), x)
    return slope[..., 0]  # (draws, n): with respect to one coordinate


plt.figure(figsize=(4.8, 3.6))
for name, (line, *case) in {
    "plain, one block": ("-", 1, 0, 1),
    "plain": ("--", L, 0, 1),
    "residual": (":", L, 1, 1),
    "residual, 1/root L": ("-.", L, 1, L**-0.5),
    "pre-norm": ("o-", L, 1, 1, True),
}.items():
    g = slopes(*case)
    g = g / g.square().mean(1, keepdim=True).sqrt()  # mean square 1
    alike = [(g[:, : n - k] * g[:, k:]).mean().item() for k in range(33)]
    print(f"{name}, 1 apart: {alike[1]:.2f}")
    print(f"{name}, 16 apart: {alike[16]:.2f}")
    plt.plot(alike, line, label=name if "one" in name else f"{name}, {L}")
plt.xlabel("inputs apart (128 on a quarter circle)")
plt.ylabel("similarity of slopes")
plt.ylim(0, 1.05)
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
