import jax
import jax.numpy as jnp


def mean_of_arrivals(X, source, target):
    n = len(X)
    sums = jax.ops.segment_sum(X[source], target, n)  # (n, d)
    count = jnp.bincount(target, length=n)  # (n,)
    return sums / jnp.maximum(count, 1)[:, None]
