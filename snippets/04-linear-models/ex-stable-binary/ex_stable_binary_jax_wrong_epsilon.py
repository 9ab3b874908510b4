# Wrong: a small number inside the logarithms
import jax
import jax.numpy as jnp


def binary_cross_entropy(z, y):
    p = jax.nn.sigmoid(z)
    right = y * jnp.log(p + 1e-7)
    return -right - (1 - y) * jnp.log(1 - p + 1e-7)
