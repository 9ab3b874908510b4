import jax.numpy as jnp


def squared_distances(X, Y):
    x = jnp.sum(X**2, axis=1)[:, None]  # (n, 1)
    y = jnp.sum(Y**2, axis=1)[None, :]  # (1, m)
    return x - 2 * X @ Y.T + y  # (n, m)
