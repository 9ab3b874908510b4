import jax.numpy as jnp


def collapse(path, blank):
    new = jnp.concatenate([jnp.array([True]), path[1:] != path[:-1]])
    return path[new & (path != blank)]
