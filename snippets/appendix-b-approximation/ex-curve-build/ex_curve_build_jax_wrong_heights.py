# Wrong: heights in place of jumps
import jax.numpy as jnp


def build(edges, heights, w):
    W = jnp.full((1, len(edges)), w)
    v = jnp.append(heights, 0)
    return W, -w * edges, v
