# Wrong: the kinks are at minus the points
import jax.numpy as jnp


def interpolate(x, y):
    slope = jnp.diff(y) / jnp.diff(x)
    v = jnp.concatenate([slope[:1], jnp.diff(slope)])
    return x[:-1], v, y[0]
