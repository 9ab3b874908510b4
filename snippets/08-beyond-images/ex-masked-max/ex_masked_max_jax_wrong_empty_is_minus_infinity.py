# Wrong: leaves -inf where no step is real
import jax.numpy as jnp


def masked_max(z, mask):
    return jnp.where(mask[:, :, None], z, -jnp.inf).max(1)
