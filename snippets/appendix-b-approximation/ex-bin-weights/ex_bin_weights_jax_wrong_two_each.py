# Wrong: each bin has two units of its own
import jax.numpy as jnp


def bins(edges, heights, w):
    ends = jnp.stack([edges[:-1], edges[1:]], axis=1).ravel()
    v = jnp.stack([heights, -heights], axis=1).ravel()
    return jnp.full((1, len(ends)), w), -w * ends, v
