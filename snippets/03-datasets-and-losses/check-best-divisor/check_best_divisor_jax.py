import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
for n in (2, 5, 20):
    x = jnp.asarray(rng.normal(3.0, 2.0, size=(100_000, n)))  # variance 4
    S = jnp.square(x - x.mean(axis=1, keepdims=True)).sum(axis=1)
    seen = {
        c: jnp.square(S / c - 4).mean().item() / 16 for c in (n - 1, n, n + 1)
    }
    said = {n - 1: 2 / (n - 1), n: (2 * n - 1) / n**2, n + 1: 2 / (n + 1)}
    for c in seen:
        print(f"n = {n}, by {c}: {said[c]:.3f}, seen {seen[c]:.2f}")
