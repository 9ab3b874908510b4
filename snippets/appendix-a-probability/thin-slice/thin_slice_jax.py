import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
at = 2.0
mu = jnp.array([1.0, 0.0])
cov = jnp.array([[2.0, 1.2], [1.2, 1.0]])
z = jnp.array(np.random.default_rng(0).normal(size=(400_000, 2)))
x = mu + z @ jnp.linalg.cholesky(cov).T  # (n, 2)

mean = mu[0] + cov[0, 1] / cov[1, 1] * (at - mu[1])
variance = cov[0, 0] - cov[0, 1] ** 2 / cov[1, 1]
slice_ = x[jnp.abs(x[:, 1] - at) < 0.05, 0]  # first entries, in the slice
print(f"marginal, variance: {cov[0, 0]:.2f}")
print(f"marginal, variance seen: {x[:, 0].var():.2f}")
print(f"draws in the slice: {len(slice_)}")
print(f"conditional, mean: {mean:.2f}")
print(f"conditional, mean seen: {slice_.mean():.2f}")
print(f"conditional, variance: {variance:.2f}")
print(f"conditional, variance seen: {slice_.var():.2f}")
precision = jnp.linalg.inv(cov)
assert jnp.isclose(variance, 1 / precision[0, 0])

grid = jnp.linspace(-5, 8, 300)
plt.figure(figsize=(4.8, 2.8))
plt.hist(np.asarray(slice_), 40, density=True, color="gray", alpha=0.4)
for name, m, v, line in [
    ("marginal", mu[0], cov[0, 0], "C1--"),
    ("conditional", mean, variance, "C0-"),
]:
    plt.plot(grid, norm.pdf(grid, m, jnp.sqrt(v)), line, label=name)
plt.gca().set(xlim=(-5, 8), ylim=(0, 0.6), ylabel="density")
plt.xlabel("first entry")
plt.legend(loc="upper left")
plt.show()
