import jax.numpy as jnp


def split_edges(edges, order, held):
    test, kept = edges[order[:held]], edges[order[held:]]
    return jnp.concatenate([kept, kept[:, ::-1]]), test
