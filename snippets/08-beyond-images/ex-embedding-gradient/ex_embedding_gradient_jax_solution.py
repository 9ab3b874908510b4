import jax.numpy as jnp


def embedding_gradient(ids, U, v, padding):
    G = jnp.zeros((v, U.shape[-1])).at[ids].add(U)
    if padding is not None:
        G = G.at[padding].set(0)
    return G
