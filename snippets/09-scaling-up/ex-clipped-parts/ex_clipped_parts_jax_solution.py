import jax.numpy as jnp


def clipped_parts(parts, rho):
    mean = parts.mean(0)  # (d,)
    return mean * jnp.minimum(1.0, rho / jnp.linalg.norm(mean))
