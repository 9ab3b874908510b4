# Wrong: one uniform number for both
import jax.numpy as jnp


def box_muller(u):
    r = jnp.sqrt(-2 * jnp.log1p(-u[:, 0]))  # (n,)
    angle = 2 * jnp.pi * u[:, 0]
    return jnp.stack([r * jnp.cos(angle), r * jnp.sin(angle)], axis=1)
