# Wrong: puts 0 in the gaps
import jax.numpy as jnp


def masked_max(z, mask):
    return jnp.max(z * mask[:, :, None], 1)
