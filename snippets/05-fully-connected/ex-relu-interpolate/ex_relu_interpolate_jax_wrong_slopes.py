# Wrong: takes the slopes themselves, not their changes
import jax.numpy as jnp


def interpolate(x, y):
    slope = jnp.diff(y) / jnp.diff(x)
    return -x[:-1], slope, y[0]
