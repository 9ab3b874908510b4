# Wrong: drops the blanks before it merges
import jax.numpy as jnp


def collapse(path, blank):
    path = path[path != blank]
    if len(path) == 0:
        return path
    new = jnp.concatenate([jnp.array([True]), path[1:] != path[:-1]])
    return path[new]
