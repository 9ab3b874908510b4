import jax.numpy as jnp


def prefix_mask(m, n):
    i, j = jnp.arange(m + n)[:, None], jnp.arange(m + n)
    return (j <= i) | (j < m)
