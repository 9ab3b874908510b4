import matplotlib.pyplot as plt
import numpy as np
import torch

torch.set_default_dtype(torch.float64)


def divergence(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum(dim=-1)


def total_variation(p, q):
    return (p - q).abs().sum(dim=-1) / 2


rng = np.random.default_rng(0)
p, q = torch.tensor(rng.dirichlet([0.7, 0.7, 0.7], size=(2, 20_000)))
D, T = divergence(p, q), total_variation(p, q)  # (20000,)
print(f"above √(D/2): {((D / 2).sqrt() < T - 1e-9).sum()}")
print(f"above √(1 − e^−D): {((-torch.expm1(-D)).sqrt() < T - 1e-9).sum()}")

for e in (0.4, 0.1, 0.01):  # two coins, e to either side of fair
    p, q = torch.tensor([[0.5 + e, 0.5 - e], [0.5 - e, 0.5 + e]])
    share = total_variation(p, q) / (divergence(p, q) / 2).sqrt()
    print(f"e = {e}, TV is of √(D/2): {share:.4f}")
p, q = torch.tensor([[0.999, 0.001], [1.0, 0.0]])
print(f"impossible and rare: TV {total_variation(p, q):.3f}, ", end="")
print(f"D there {divergence(p, q):.3f}, back {divergence(q, p):.3f}")

d = torch.linspace(0, 3, 121)
plt.figure(figsize=(4.8, 3.6))
plt.plot(D[:150], T[:150], ".", color="gray", markersize=4)
plt.plot(d, (d / 2).sqrt(), "-", label="√(D/2)")
plt.plot(d, (-torch.expm1(-d)).sqrt(), "--", label="√(1 − exp(−D))")
plt.xlim(0, 3)
plt.ylim(0, 1.1)
plt.xlabel("D(p, q)")
plt.ylabel("total variation")
plt.legend(loc="lower right")
plt.show()
