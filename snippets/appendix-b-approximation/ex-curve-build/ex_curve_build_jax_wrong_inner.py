# Wrong: only the inner edges have a step
import jax.numpy as jnp


def build(edges, heights, w):
    W = jnp.full((1, len(edges)), w)
    v = jnp.diff(heights)
    return W, -w * edges, v
