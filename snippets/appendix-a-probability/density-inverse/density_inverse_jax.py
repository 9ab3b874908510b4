import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy import stats

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
u = jnp.asarray(rng.uniform(size=100_000))  # (n,)


def exponential(u):  # the inverse of 1 - exp(-x)
    return -jnp.log1p(-u)


def laplace(u):  # of exp(x) / 2 below 0, and 1 - exp(-x) / 2 above
    side = jnp.sign(u - 0.5)
    return -side * jnp.log1p(-2 * jnp.abs(u - 0.5))


share = jnp.arange(1, len(u) + 1) / len(u)  # of draws up to each
for name, inverse, law in [
    ("exponential", exponential, stats.expon),
    ("laplace", laplace, stats.laplace),
]:
    half, high = inverse(jnp.array([0.5, 0.9]))
    print(f"{name}, 0.5 and 0.9 become: {half:.4f}, {high:.4f}")
    gap = jnp.abs(law.cdf(jnp.sort(inverse(u))) - share).max()
    print(f"{name}, largest gap between shares and P: {gap:.4f}")

table = jnp.array([0.1, 0.4, 0.2, 0.3])  # (4,)
k = jnp.searchsorted(table.cumsum(), u, side="right")  # (n,)
shares = jnp.bincount(k, length=4) / len(u)
print("table, shares:", ", ".join(f"{s:.3f}" for s in shares))

even = (jnp.arange(20) + 0.5) / 20  # u in equal steps
places = laplace(even)
t = jnp.linspace(-4, 4, 201)
plt.plot(t, stats.laplace.cdf(t))
plt.hlines(even, -4, places, "C1", linewidth=0.8)
plt.vlines(places, 0, even, "C2", linewidth=0.8)
plt.xlabel("x")
plt.ylabel("u, and P(x)")
plt.axis((-4, 4, 0, 1))
plt.show()
