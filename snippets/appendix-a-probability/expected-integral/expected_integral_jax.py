import math

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

edges = jnp.linspace(0, 60, 6001)
width = jnp.diff(edges)  # (m,)
x = (edges[1:] + edges[:-1]) / 2  # (m,): the middle of each cell
p = jnp.exp(-x)  # (m,): density of the exponential distribution
print(f"total: {(p * width).sum():.4f}")
for k in (1, 2, 3, 4):
    moment = (x**k * p * width).sum()
    print(f"moment {k}: {moment:.3f}, k! is {math.factorial(k)}")

# The Cauchy density has no mean: E|x| grows with the range of the sum.
for limit in (10, 1000, 100_000):
    edges = jnp.concatenate(  # cells that widen, for a range so wide
        [jnp.zeros(1), jnp.logspace(-3, math.log10(limit), 4000)]
    )
    width, x = jnp.diff(edges), (edges[1:] + edges[:-1]) / 2
    p = 1 / (math.pi * (1 + jnp.square(x)))
    inside = 2 * (p * width).sum()
    part = 2 * (x * p * width).sum()  # both sides of 0
    print(f"Cauchy up to {limit}, probability: {inside:.4f}")
    print(f"Cauchy up to {limit}, mean distance from 0: {part:.2f}")
