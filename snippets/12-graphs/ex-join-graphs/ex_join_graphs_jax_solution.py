import jax.numpy as jnp
import numpy as np


def join_graphs(sizes, edges):
    start = np.cumsum(sizes) - np.array(sizes)  # its first node
    batch = np.repeat(np.arange(len(sizes)), sizes)
    return jnp.concatenate(
        [e + o for e, o in zip(edges, start, strict=True)]
    ), batch
