# Wrong: begins at a random row, and goes on in the order of the dataset
import jax.numpy as jnp


def batches(X, y, size, rng, drop_last=False):
    order = jnp.roll(jnp.arange(len(y)), rng.integers(len(y)))
    end = len(y) - len(y) % size if drop_last else len(y)
    cut = [order[start : start + size] for start in range(0, end, size)]
    return [(X[rows], y[rows]) for rows in cut]
