import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
for n in (2, 5, 20):
    x = jnp.asarray(rng.normal(3.0, 2.0, size=(40_000, n)))  # variance 4
    centred = x - x.mean(axis=1, keepdims=True)
    by_n = jnp.square(centred).sum(axis=1) / n  # (40000,): maximum likelihood
    less_one = jnp.square(centred).sum(axis=1) / (n - 1)
    about_truth = jnp.square(x - 3.0).mean(axis=1)
    assert jnp.allclose(by_n, x.var(axis=1))
    assert jnp.allclose(less_one, x.var(axis=1, ddof=1))
    print(f"n = {n}, promised: {4 * (n - 1) / n:.3f}")
    print(f"n = {n}, divided by n: {by_n.mean():.3f}")
    print(f"n = {n}, by n - 1: {less_one.mean():.3f}")
    print(f"n = {n}, about the true mean: {about_truth.mean():.3f}")
    misses = [jnp.sqrt(jnp.square(v - 4).mean()) for v in (by_n, less_one)]
    print(f"n = {n}, typical misses: {misses[0]:.3f}, {misses[1]:.3f}")

coins = jnp.asarray(rng.integers(2, size=(40_000, 20)))
for c in (0, 1):  # zeros and ones are not Gaussian; their variance is 1/4
    off = jnp.sqrt(jnp.square(coins.var(axis=1, ddof=c) - 0.25).mean())
    print(f"coin, n = 20, by {20 - c}, typical miss: {off:.4f}")
