import jax.numpy as jnp


def mse_gradient(W, X, y):
    error = X @ W - y[:, None]  # (n, 1) - (n, 1)
    return 2 * jnp.matmul(X.T, error) / len(X)  # (d, n) @ (n, 1)
