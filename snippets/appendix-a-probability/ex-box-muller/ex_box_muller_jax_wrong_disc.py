# Wrong: an even disc with the right variance
import jax.numpy as jnp


def box_muller(u):
    r = 2 * jnp.sqrt(u[:, 0])  # (n,)
    angle = 2 * jnp.pi * u[:, 1]
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)], axis=1)
