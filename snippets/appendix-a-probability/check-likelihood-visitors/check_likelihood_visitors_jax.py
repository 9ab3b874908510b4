import jax
import jax.numpy as jnp
from jax.scipy.stats import poisson

jax.config.update("jax_enable_x64", True)
x = jnp.array([3, 0, 2, 5])  # (n,)
grid = jnp.arange(1, 1000)[:, None] / 100  # (999, 1)
total = poisson.logpmf(x, grid).sum(axis=1)
print(f"most likely rate: {grid[total.argmax(), 0]:.2f}")

counts, rate = jnp.arange(60), 2.5
p = poisson.pmf(counts, rate)
score = counts / rate - 1
print(f"variance of the score: {(p * score**2).sum():.3f}")
print(f"expected curvature: {(p * counts / rate**2).sum():.3f}")
print(f"error bar: {(rate / 4) ** 0.5:.2f}")
none = poisson.pmf(0, 0.5) ** 4
print(f"nobody in four hours, rate 0.5: {none:.3f}")
