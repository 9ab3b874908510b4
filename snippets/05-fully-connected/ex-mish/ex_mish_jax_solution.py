import jax.numpy as jnp


def mish(z):
    softplus = jnp.maximum(z, 0 * z) + jnp.log1p(jnp.exp(-jnp.abs(z)))
    return z * jnp.tanh(softplus)
