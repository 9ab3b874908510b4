import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)

scale = 0.5  # of q; p has 1
runs, n = 200, 4000
noise = jnp.asarray(np.random.default_rng(0).normal(size=(runs, n)))


@jax.jit
def weigh(noise):
    x = scale * noise  # (runs, n): draws from q
    w = jnp.exp(norm.logpdf(x) - norm.logpdf(x, scale=scale))
    terms = w * jnp.square(x)  # their mean estimates E[x^2] = 1
    total = terms.sum(axis=1)  # (runs,)
    effective = jnp.square(w.sum(axis=1)) / jnp.square(w).sum(axis=1)
    running = terms[:6].cumsum(axis=1) / jnp.arange(1, n + 1)  # (6, n)
    return total / n, effective, terms.max(axis=1) / total, running


estimate, effective, largest, running = map(np.asarray, weigh(noise))
low, middle, high = np.quantile(estimate, [0.05, 0.5, 0.95])
print(f"middle estimate: {middle:.2f}")
print(f"nine in ten: {low:.2f} to {high:.2f}")
print(f"highest estimate: {estimate.max():.1f}")
print(f"too low: {(estimate < 1).mean():.2f}")
print(f"effective draws of {n}: {np.median(effective):.0f}")
print(f"share of the largest term: {np.median(largest):.3f}")

some = np.unique(np.geomspace(1, n, 120).astype(int)) - 1
plt.semilogx(some + 1, running[:, some].T, linewidth=0.9)
plt.axhline(1, color="gray", linestyle=":")
plt.xlabel("draws, n")
plt.ylabel("estimate of E[x²] so far")
plt.ylim(0, 2)
plt.show()
