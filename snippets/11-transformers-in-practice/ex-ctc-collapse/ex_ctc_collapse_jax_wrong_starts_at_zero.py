# Wrong: takes what stands before the first symbol for a 0
import jax.numpy as jnp


def collapse(path, blank):
    new = jnp.diff(path, prepend=0) != 0
    return path[new & (path != blank)]
