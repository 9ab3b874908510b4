# Wrong: mends the right side and breaks the left one
import jax.numpy as jnp


def mish(z):
    softplus = z + jnp.log1p(jnp.exp(-z))
    return z * jnp.tanh(softplus)
