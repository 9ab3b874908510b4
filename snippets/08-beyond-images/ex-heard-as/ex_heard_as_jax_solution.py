import jax.numpy as jnp


def heard_as(f, rate):
    return jnp.abs(f - rate * jnp.round(f / rate))
