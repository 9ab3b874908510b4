# Wrong: before less after
import jax.numpy as jnp


def build(edges, heights, w):
    W = jnp.full((1, len(edges)), w)
    v = -jnp.diff(heights, prepend=0, append=0)
    return W, -w * edges, v
