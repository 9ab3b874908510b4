# Wrong: folds at the rate, not at half of it
import jax.numpy as jnp


def heard_as(f, rate):
    return jnp.mod(f, rate)
