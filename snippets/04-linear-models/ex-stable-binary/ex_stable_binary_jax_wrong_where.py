# Wrong: an overflow in the branch that is not taken
import jax.numpy as jnp


def binary_cross_entropy(z, y):
    above = z + jnp.log1p(jnp.exp(-z))  # for z > 0
    below = jnp.log1p(jnp.exp(z))  # for the others
    return jnp.where(z > 0, above, below) - y * z
