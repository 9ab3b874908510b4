import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
bins = 20
rng = np.random.default_rng(0)
n = 500
second = rng.random(n) < 0.4  # which of two bells a draw comes from
x = np.where(second, rng.normal(1.5, 1.0, n), rng.normal(-1.0, 0.5, n))
x = jnp.asarray(x)  # (n,)


def truth(t):
    return 0.6 * norm.pdf(t, -1.0, 0.5) + 0.4 * norm.pdf(t, 1.5, 1.0)


edges = jnp.linspace(-4, 6, bins + 1)
width = 10 / bins
counts, _ = jnp.histogram(x, edges)  # (bins,)
density = counts / (n * width)
assert jnp.allclose(density, jnp.histogram(x, edges, density=True)[0])

grid = jnp.linspace(-4, 6, 10_001)[:-1]
step = density[((grid + 4) / width + 1e-9).astype(int)]  # (10000,)
print("counts, sum:", int(counts.sum()))
print(f"shares, highest: {counts.max() / n:.3f}")
print(f"density, highest: {density.max():.3f}")
print(f"density, area: {(density * width).sum():.3f}")
print(f"squared gap: {jnp.square(step - truth(grid)).sum() * 0.001:.4f}")

plt.stairs(density, edges, label="counts / (n × width)")
plt.stairs(counts / n, edges, linestyle=":", label="counts / n")
plt.plot(grid, truth(grid), "C2--", label="true density")
plt.xlabel("x")
plt.ylim(0, 0.9)
plt.legend()
plt.show()
