import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.distributions import Normal

gap = 4.0
step = 0.01
x = torch.arange(-1500, 1501, dtype=torch.float64) * step  # (m,)


def density(mean, deviation):
    return Normal(mean, deviation).log_prob(x).exp()


a, b = density(-gap / 2, 1.0), density(gap / 2, 1.0)
total = np.convolve(a.numpy(), b.numpy(), "same") * step  # of a sum
total = torch.tensor(total)
assert torch.allclose(total, density(0.0, 2**0.5), atol=1e-9)
mixture = (a + b) / 2  # of one of the two, chosen by a coin


def describe(name, p):
    variance = (x**2 * p).sum() * step  # both means are 0
    fourth = (x**4 * p).sum() * step
    tops = (p[1:-1] > p[:-2]) & (p[1:-1] > p[2:])
    print(f"{name}, variance: {variance:.3f}")
    print(f"{name}, fourth moment: {fourth / variance**2:.3f}")
    print(f"{name}, peaks: {tops.sum()}")


describe("sum", total)
describe("mixture", mixture)
rng = np.random.default_rng(0)
u, sign = rng.normal(size=100_000), rng.choice([-1, 1], 100_000)
print(f"u + sign u is 0: {(u + sign * u == 0).mean():.2f}")

plt.figure(figsize=(4.8, 2.8))
plt.plot(x, total, "C0-", label="sum")
plt.plot(x, mixture, "C1--", label="mixture")
plt.gca().set(xlim=(-6, 6), ylim=(0, 0.45), xlabel="x", ylabel="density")
plt.legend()
plt.show()
