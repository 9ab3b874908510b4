# Wrong: the first m queries see everything
import jax.numpy as jnp


def prefix_mask(m, n):
    i, j = jnp.arange(m + n)[:, None], jnp.arange(m + n)
    return (j <= i) | (i < m)
