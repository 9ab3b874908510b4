# Wrong: the shares of the classes are left out
import jax.numpy as jnp


def gaussian_classes(X, y, c):
    Y = jnp.eye(c)[y]  # (n, c)
    M = (Y.T @ X) / Y.sum(0)[:, None]  # (c, d): the means
    D = X - M[y]  # (n, d)
    S = D.T @ D / len(X)  # (d, d)
    W = jnp.linalg.solve(S, M.T)  # (d, c)
    b = -(M.T * W).sum(0) / 2
    return W, b
