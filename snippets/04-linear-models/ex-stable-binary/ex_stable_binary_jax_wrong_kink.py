# Wrong: right everywhere, with a wrong derivative at 0
import jax
import jax.numpy as jnp


def binary_cross_entropy(z, y):
    tail = jnp.log1p(jnp.exp(-abs(z)))
    return jax.nn.relu(z) - y * z + tail
