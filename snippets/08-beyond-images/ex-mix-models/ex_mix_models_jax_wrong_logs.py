# Wrong: mixes logarithms
import jax.numpy as jnp


def mixed_perplexity(p, q, w):
    return jnp.exp(-(w * jnp.log(p) + (1 - w) * jnp.log(q)).mean())
