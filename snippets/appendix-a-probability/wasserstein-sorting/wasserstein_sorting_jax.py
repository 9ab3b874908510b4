import itertools

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
x = jnp.array([1.0, 2.0, 6.0, 7.0])  # (n,)
y = jnp.array([3.0, 0.0, 5.0, 12.0])  # (n,)


def by_sorting(x, y):
    return jnp.abs(jnp.sort(x) - jnp.sort(y)).mean(axis=-1)


def by_cdfs(x, y):  # the area between both staircases
    ends = jnp.sort(jnp.concatenate([x, y]))
    F, G = ((z[:, None] <= ends[:-1]).mean(axis=0) for z in (x, y))
    return (jnp.abs(F - G) * jnp.diff(ends)).sum()


pairings = jnp.array(list(itertools.permutations(range(4))))
costs = jnp.abs(x - y[pairings]).mean(axis=1)  # (24,)
print(f"least of {len(costs)} pairings: {costs.min():.2f}")
print(f"pairings that reach it: {(costs == costs.min()).sum()}")
print(f"by sorting: {by_sorting(x, y):.2f}")
print(f"by CDFs: {by_cdfs(x, y):.2f}")
print(f"in the order they came: {jnp.abs(x - y).mean():.2f}")
print(f"difference of the means: {jnp.abs(x.mean() - y.mean()):.2f}")

z, v = jnp.array(np.random.default_rng(0).normal(size=(2, 100_000)))
print(f"N(0, 1) and N(2, 1): {by_sorting(z, 2 + v):.2f}")
print(f"N(0, 1) and N(0, 2²): {by_sorting(z, 2 * v):.2f}")
for n in (100, 10_000):  # sets of n from one bell, mean of ten pairs
    rows = by_sorting(z[: 10 * n].reshape(10, n), v[: 10 * n].reshape(10, n))
    print(f"one bell, n = {n}: {rows.mean():.3f}")
