import math

import matplotlib.pyplot as plt
import torch

t = torch.linspace(0, 20, 200_001, dtype=torch.float64)  # |x - s|: (n,)
plt.figure(figsize=(4.8, 3.0))
for w, dash in [(2.0, "-"), (8.0, "--"), (32.0, ":")]:
    gap = torch.sigmoid(-w * t)  # on either side of s
    area = 2 * torch.trapezoid(gap, t)  # two sides
    closed = 2 * math.log(2) / w
    assert abs(area - closed) < 1e-6
    print(f"w = {w:.0f}, area: {area:.4f}")
    print(f"w = {w:.0f}, 2 log 2 / w: {closed:.4f}")
    print(f"w = {w:.0f}, largest gap: {gap.max():.4f}")
    at = 0.1
    far = torch.sigmoid(torch.tensor(-w * at).double())
    bound = math.exp(-w * at)
    print(f"w = {w:.0f}, gap at 0.1: {far:.4f}, bound: {bound:.4f}")
    assert (gap <= torch.exp(-w * t) * (1 + 1e-9)).all()  # 1e-9: rounding
    plt.semilogy(t[:10_001:50], gap[:10_001:50], dash, label=f"w = {w:.0f}")
plt.gca().set(xlabel="distance from the jump", ylabel="gap")
plt.gca().set(xlim=(0, 1), ylim=(1e-6, 1))
plt.legend()
plt.show()
