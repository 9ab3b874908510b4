# Wrong: the square of the distance for the distance
import jax.numpy as jnp


def box_muller(u):
    r = -2 * jnp.log1p(-u[:, 0])  # (n,)
    angle = 2 * jnp.pi * u[:, 1]
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)], axis=1)
