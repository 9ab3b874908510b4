import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

mu, runs, n = 2.0, 40_000, 4
noise = jnp.asarray(np.random.default_rng(0).normal(size=(runs, n)))
f, score = jnp.square(mu + noise), noise  # (runs, n)
for b in (0, 5, 7, 9):
    sets = ((f - b) * score).mean(axis=1)  # (runs,): n draws each
    promised = 8 * mu**2 + 6 + (b - mu**2 - 3) ** 2
    print(f"b = {b}, promised for one draw: {promised:.0f}")
    print(
        f"b = {b}, mean {sets.mean():.1f}, variance times n: {n * sets.var(ddof=1):.1f}"
    )

own = f.mean(axis=1, keepdims=True)
others = (f.sum(axis=1, keepdims=True) - f) / (n - 1)
for name, b in (("own mean", own), ("mean of others", others)):
    sets = ((f - b) * score).mean(axis=1)
    print(f"{name}, mean: {sets.mean():.2f}")
    print(f"{name}, variance times n: {n * sets.var(ddof=1):.1f}")
