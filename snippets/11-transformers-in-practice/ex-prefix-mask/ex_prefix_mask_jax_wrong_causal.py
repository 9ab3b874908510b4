# Wrong: the prefix does not see its own later tokens
import jax.numpy as jnp


def prefix_mask(m, n):
    i, j = jnp.arange(m + n)[:, None], jnp.arange(m + n)
    return j <= i
