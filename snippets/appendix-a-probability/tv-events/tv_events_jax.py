import itertools

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
p = jnp.array([0.4, 0.3, 0.2, 0.1])  # (c,)
q = jnp.array([0.1, 0.3, 0.2, 0.4])  # (c,)
events = jnp.array(list(itertools.product([0.0, 1.0], repeat=4)))

gaps = jnp.abs(events @ (p - q))  # (16,): of all events
half = jnp.abs(p - q).sum() / 2
assert jnp.isclose(gaps.max(), half)
print(f"largest difference of {len(gaps)} events: {gaps.max():.2f}")
print(f"half of the sum: {half:.2f}")
best = jnp.isclose(gaps, half).sum()
print(f"events that reach it: {best}")
print(f"right guesses: {jnp.maximum(p, q).sum() / 2:.2f}")

x = jnp.linspace(-12, 13, 5001)  # N(0, 1) against N(1, 1)
grid = jnp.trapezoid(jnp.abs(norm.pdf(x) - norm.pdf(x, 1.0)), x)
print(f"two bells: {grid / 2:.4f}")
print(f"event x < 0.5: {norm.cdf(0.5) - norm.cdf(0.5, 1.0):.4f}")

draws = jnp.array(np.random.default_rng(0).normal(size=(2, 1000)))
_, place = jnp.unique(draws, return_inverse=True)  # both from one bell
shares = [jnp.bincount(row, length=2000) / 1000 for row in place]
print(f"two sets of one bell: {jnp.abs(shares[0] - shares[1]).sum() / 2:.2f}")
bins = [jnp.histogram(row, 10, (-5, 5))[0] / 1000 for row in draws]
print(f"in bins of width 1: {jnp.abs(bins[0] - bins[1]).sum() / 2:.2f}")
