import jax.numpy as jnp


def swap_rows(A, i, j):
    to, source = jnp.array([i, j]), jnp.array([j, i])
    return A.at[to].set(A[source])  # a new array: A cannot change
