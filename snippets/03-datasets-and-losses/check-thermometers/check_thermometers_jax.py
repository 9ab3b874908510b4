import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
for m in (1, 2, 3, 4, 6, 12):  # thermometers, 60 coins in all
    n = (60 - 4 * m) // m  # readings with each
    offset = jnp.asarray(rng.normal(0, 1, size=(10_000, m, 1)))
    reading = jnp.asarray(rng.normal(0, 3, size=(10_000, m, n)))
    means = (offset + reading).mean(axis=(1, 2))
    seen = jnp.square(means).mean()
    print(
        f"{m} of them, {n} each: {1 / m + 9 / (m * n):.3f}, seen {seen:.2f}"
    )
