# Wrong: puts -1e9 into the gaps, which a real value may lie below
import jax.numpy as jnp


def masked_max(z, mask):
    best = jnp.where(mask[:, :, None], z, -1e9).max(1)
    return jnp.where(mask.any(1, keepdims=True), best, 0.0)
