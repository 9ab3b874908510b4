# Wrong: lets the gaps take part
import jax.numpy as jnp


def masked_max(z, mask):
    return jnp.max(z, 1) * mask.any(1, keepdims=True)
