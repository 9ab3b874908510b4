# Wrong: draws the rows of each batch anew, so that some come twice
import jax.numpy as jnp


def batches(X, y, size, rng, drop_last=False):
    cut = []
    for start in range(0, len(y), size):
        rows = rng.integers(len(y), size=min(size, len(y) - start))
        rows = jnp.asarray(rows)
        cut.append((X[rows], y[rows]))
    return cut[: len(y) // size] if drop_last else cut
