import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

z = jnp.asarray(np.random.default_rng(0).normal(size=100_000))
mu = 0.5
for k in (0.5, 1.0, 3.0, 10.0):
    x = mu + z
    through = k * jnp.cos(k * x)  # (n,): d/dmu of sin(k (mu + z))
    score = jnp.sin(k * x) * z
    true = k * math.cos(k * mu) * math.exp(-k * k / 2)
    print(f"k = {k}, true: {true:.2f}")
    off = max(abs(through.mean() - true), abs(score.mean() - true))
    print(f"k = {k}, means off by at most: {off:.2f}")
    print(f"k = {k}, reparametrised, variance: {through.var():.2f}")
    print(f"k = {k}, score function, variance: {score.var():.2f}")
