# Wrong: the directed edges are split
import jax.numpy as jnp


def split_edges(edges, order, held):
    both = jnp.concatenate([edges, edges[:, ::-1]])
    order = jnp.concatenate([order, order + len(edges)])
    return both[order[held:]], both[order[:held]]
