import jax.numpy as jnp


def row_cosines(X, Y):
    x = jnp.linalg.vector_norm(X, axis=1, keepdims=True)  # (n, 1)
    y = jnp.linalg.vector_norm(Y, axis=1, keepdims=True)  # (m, 1)
    return (X / x) @ (Y / y).T  # (n, m)
