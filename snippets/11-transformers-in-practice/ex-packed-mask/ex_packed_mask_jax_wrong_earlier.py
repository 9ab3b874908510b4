# Wrong: earlier documents are seen
import jax.numpy as jnp


def packed_mask(documents):
    n = len(documents)
    return jnp.tril(jnp.ones((n, n), bool))
