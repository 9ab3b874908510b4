import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)

gap = 4.0
step = 0.01
x = jnp.arange(-1500, 1501) * step  # (m,)

a, b = norm.pdf(x, -gap / 2), norm.pdf(x, gap / 2)
total = jnp.convolve(a, b, mode="same") * step  # of a sum
assert jnp.allclose(total, norm.pdf(x, 0, 2**0.5), atol=1e-9)
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
