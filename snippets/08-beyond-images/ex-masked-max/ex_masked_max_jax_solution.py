import jax.numpy as jnp


def masked_max(z, mask):
    real = mask[:, :, None]  # (b, t, 1)
    best = z.max(1, where=real, initial=-jnp.inf)  # (b, h)
    return jnp.where(mask.any(1, keepdims=True), best, 0.0)
