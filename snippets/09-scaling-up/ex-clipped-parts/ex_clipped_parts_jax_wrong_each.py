# Wrong: each part is clipped, then the mean taken
import jax.numpy as jnp


def clipped_parts(parts, rho):
    norms = jnp.linalg.norm(parts, axis=1, keepdims=True)
    return (parts * jnp.minimum(1.0, rho / norms)).mean(0)
