import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
u = torch.tensor(rng.uniform(size=100_000))  # (n,)


def exponential(u):  # the inverse of 1 - exp(-x)
    return -torch.log1p(-u)


def laplace(u):  # of exp(x) / 2 below 0, and 1 - exp(-x) / 2 above
    side = torch.sign(u - 0.5)
    return -side * torch.log1p(-2 * (u - 0.5).abs())


zero, one = torch.zeros(()).double(), torch.ones(()).double()
for name, inverse, law in [
    ("exponential", exponential, torch.distributions.Exponential(one)),
    ("laplace", laplace, torch.distributions.Laplace(zero, one)),
]:
    x = inverse(u).sort().values
    share = torch.arange(1, len(x) + 1) / len(x)  # of draws up to each
    gap = (law.cdf(x) - share).abs().max()
    print(f"{name}, 0.5 and 0.9 become: ", end="")
    print("{:.4f}, {:.4f}".format(*inverse(torch.tensor([0.5, 0.9]))))
    print(f"{name}, largest gap between shares and P: {gap:.4f}")
    assert torch.allclose(law.icdf(u), inverse(u))

table = torch.tensor([0.1, 0.4, 0.2, 0.3]).double()  # (4,)
k = torch.searchsorted(table.cumsum(dim=0), u, right=True)  # (n,)
shares = torch.bincount(k, minlength=4) / len(u)
print("table, shares:", ", ".join(f"{s:.3f}" for s in shares))

even = (torch.arange(20, dtype=torch.float64) + 0.5) / 20  # u in equal steps
t = torch.linspace(-4, 4, 401, dtype=torch.float64)
places = laplace(even)
plt.plot(t.numpy(), torch.distributions.Laplace(zero, one).cdf(t).numpy())
plt.hlines(even.numpy(), -4, places.numpy(), "C1", linewidth=0.8)
plt.vlines(places.numpy(), 0, even.numpy(), "C2", linewidth=0.8)
plt.xlabel("x")
plt.ylabel("u, and P(x)")
plt.xlim(-4, 4)
plt.ylim(0, 1)
plt.show()
