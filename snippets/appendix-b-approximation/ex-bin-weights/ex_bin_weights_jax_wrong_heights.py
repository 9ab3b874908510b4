# Wrong: the outer weights are the heights
import jax.numpy as jnp


def bins(edges, heights, w):
    return jnp.full((1, len(heights)), w), -w * edges[:-1], heights
