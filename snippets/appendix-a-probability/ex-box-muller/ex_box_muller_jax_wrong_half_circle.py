# Wrong: the angles cover half of the circle
import jax.numpy as jnp


def box_muller(u):
    r = jnp.sqrt(-2 * jnp.log1p(-u[:, 0]))  # (n,)
    angle = jnp.pi * u[:, 1]
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)], axis=1)
