# Wrong: nothing takes the last height away
import jax.numpy as jnp


def build(edges, heights, w):
    W = jnp.full((1, len(edges)), w)
    v = jnp.append(jnp.diff(heights, prepend=0), 0)
    return W, -w * edges, v
