import jax.numpy as jnp


def packed_mask(documents):
    same = documents[:, None] == documents  # (n, n)
    return jnp.tril(same)
