# Wrong: seeds a generator of its own, so that every pass is the same
import jax.numpy as jnp
import numpy as np


def batches(X, y, size, rng, drop_last=False):
    order = np.random.default_rng(0).permutation(len(y))
    order = jnp.asarray(order)
    end = len(y) - len(y) % size if drop_last else len(y)
    cut = [
        order[start : min(start + size, end)] for start in range(0, end, size)
    ]
    return [(X[rows], y[rows]) for rows in cut]
