# Wrong: .at[i].set(...) returns a new array, and nobody keeps it
import jax.numpy as jnp


def swap_rows(A, i, j):
    B = jnp.array(A)
    B.at[i].set(A[j])
    B.at[j].set(A[i])
    return B
