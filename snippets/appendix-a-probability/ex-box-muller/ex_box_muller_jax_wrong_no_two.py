# Wrong: the factor 2 is missing
import jax.numpy as jnp


def box_muller(u):
    r = jnp.sqrt(-jnp.log1p(-u[:, 0]))  # (n,)
    angle = 2 * jnp.pi * u[:, 1]
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)], axis=1)
