# Wrong: one row is overwritten before it has been read
import jax.numpy as jnp


def swap_rows(A, i, j):
    B = jnp.array(A)
    B = B.at[i].set(B[j])
    return B.at[j].set(B[i])  # this row i is no longer the old one
