import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Exponential, Laplace

rng = np.random.default_rng(0)
u = torch.tensor(rng.uniform(size=100_000))  # (n,)


def exponential(u):  # the inverse of 1 - exp(-x)
    return -torch.log1p(-u)


def laplace(u):  # of exp(x) / 2 below 0, and 1 - exp(-x) / 2 above
    side = torch.sign(u - 0.5)
    return -side * torch.log1p(-2 * (u - 0.5).abs())


share = torch.arange(1, len(u) + 1) / len(u)  # of draws up to each
for name, inverse, law in [
    ("exponential", exponential, Exponential(1.0)),
    ("laplace", laplace, Laplace(0.0, 1.0)),
]:
    half, high = inverse(torch.tensor([0.5, 0.9]))
    print(f"{name}, 0.5 and 0.9 become: {half:.4f}, {high:.4f}")
    gap = (law.cdf(inverse(u).sort().values) - share).abs().max()
    print(f"{name}, largest gap between shares and P: {gap:.4f}")
    assert torch.allclose(law.icdf(u), inverse(u))

table = torch.tensor([0.1, 0.4, 0.2, 0.3], dtype=u.dtype)  # (4,)
k = torch.searchsorted(table.cumsum(dim=0), u, right=True)  # (n,)
shares = torch.bincount(k, minlength=4) / len(u)
print("table, shares:", ", ".join(f"{s:.3f}" for s in shares))

even = (torch.arange(20) + 0.5) / 20  # u in equal steps
places = laplace(even).numpy()
t = torch.linspace(-4, 4, 201)
plt.plot(t.numpy(), Laplace(0.0, 1.0).cdf(t).numpy())
plt.hlines(even.numpy(), -4, places, "C1", linewidth=0.8)
plt.vlines(places, 0, even.numpy(), "C2", linewidth=0.8)
plt.xlabel("x")
plt.ylabel("u, and P(x)")
plt.axis((-4, 4, 0, 1))
plt.show()
