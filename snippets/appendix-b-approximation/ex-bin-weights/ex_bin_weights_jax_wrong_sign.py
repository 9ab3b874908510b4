# Wrong: the biases have the other sign
import jax.numpy as jnp


def bins(edges, heights, w):
    v = jnp.diff(heights, prepend=0, append=0)
    return jnp.full((1, len(edges)), w), w * edges, v
