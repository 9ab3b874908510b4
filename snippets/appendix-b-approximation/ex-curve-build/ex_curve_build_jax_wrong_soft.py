# Wrong: the same bias, but a steepness of 1
import jax.numpy as jnp


def build(edges, heights, w):
    W = jnp.full((1, len(edges)), 1.0)
    v = jnp.diff(heights, prepend=0, append=0)  # after less before
    return W, -w * edges, v
