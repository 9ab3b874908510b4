# Wrong: a mean of zeros is divided by its norm
import jax.numpy as jnp


def clipped_parts(parts, rho):
    mean = parts.mean(0)  # (d,)
    norm = jnp.linalg.norm(mean)
    return mean / norm * jnp.minimum(norm, rho)
