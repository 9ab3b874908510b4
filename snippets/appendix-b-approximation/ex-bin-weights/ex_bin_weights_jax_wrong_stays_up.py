# Wrong: no step down at the last edge
import jax.numpy as jnp


def bins(edges, heights, w):
    v = jnp.diff(heights, prepend=0)  # (m,)
    return jnp.full((1, len(v)), w), -w * edges[:-1], v
