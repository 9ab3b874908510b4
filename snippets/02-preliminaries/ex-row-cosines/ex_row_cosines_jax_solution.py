import jax.numpy as jnp


def row_cosines(X, Y):
    X = X / jnp.linalg.norm(X, axis=1, keepdims=True)  # (n, d) / (n, 1)
    Y = Y / jnp.linalg.norm(Y, axis=1, keepdims=True)  # (m, d) / (m, 1)
    return X @ Y.T  # (n, m)
