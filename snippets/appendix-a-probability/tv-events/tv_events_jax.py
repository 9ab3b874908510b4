import itertools

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)
p = jnp.array([0.4, 0.3, 0.2, 0.1])  # (c,)
q = jnp.array([0.1, 0.3, 0.2, 0.4])  # (c,)
events = jnp.array(list(itertools.product([0.0, 1.0], repeat=4)))

pdf = jax.jit(norm.pdf)
gaps = jnp.abs(events @ (p - q))  # (16,): of all events
half = jnp.abs(p - q).sum() / 2
assert jnp.isclose(gaps.max(), half)
print(f"largest difference of {len(gaps)} events: {gaps.max():.2f}")
print(f"half of the sum: {half:.2f}")
best = jnp.isclose(gaps, half).sum()
print(f"events that reach it: {best}")
print(f"right guesses: {jnp.maximum(p, q).sum() / 2:.2f}")

x = jnp.linspace(-12, 13, 5001)  # N(0, 1) against N(1, 1)
grid = jnp.trapezoid(jnp.abs(pdf(x) - pdf(x, 1.0)), x)
print(f"two bells: {grid / 2:.4f}")
print(f"event x < 0.5: {norm.cdf(0.5) - norm.cdf(0.5, 1.0):.4f}")


@jax.jit
def distances(draws):  # (2, n): of the two sets, by numbers and by bins
    _, place = jnp.unique(draws, return_inverse=True, size=draws.size)
    shares = [jnp.bincount(row, length=2000) / 1000 for row in place]
    bins = [jnp.histogram(row, 10, (-5, 5))[0] / 1000 for row in draws]
    return [jnp.abs(a - b).sum() / 2 for a, b in (shares, bins)]


draws = jnp.array(np.random.default_rng(0).normal(size=(2, 1000)))
numbers, bins = distances(draws)  # both from one bell
print(f"two sets of one bell: {numbers:.2f}")
print(f"in bins of width 1: {bins:.2f}")
