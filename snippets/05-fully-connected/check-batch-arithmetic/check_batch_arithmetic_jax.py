from itertools import combinations

import jax.numpy as jnp

d = jnp.array([4.0, -1, 2, 0, -3, 5, -7, 1, -1])  # (n,): they add up to 0
assert d.sum() == 0
n, sigma = len(d), jnp.sqrt(jnp.square(d).mean())
for b in range(1, n + 1):
    batches = jnp.array(list(combinations(range(n), b)))  # (·, b)
    noise = jnp.sqrt(jnp.square(d[batches].mean(axis=1)).mean())
    print(f"n = 9, b = {b}: {noise / sigma:.4f}")


def noise(b, n):  # without replacement, in units of sigma
    return ((n - b) / (b * (n - 1))) ** 0.5


print(f"n = 60000, b = 900: {noise(900, 60_000) / noise(100, 60_000):.4f}")
tenth = noise(10_000, 60_000) / noise(100, 60_000)
print(f"n = 60000, b = 10000: {tenth:.4f}")
print(f"never drawn: {(1 - 1 / 60_000) ** 60_000:.4f}")
