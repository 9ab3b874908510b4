import jax.numpy as jnp


def mixed_perplexity(p, q, w):
    mixed = w * p + (1 - w) * q  # (n,)
    return jnp.exp(-jnp.log(mixed).mean())
