# Wrong: the bias is the logarithm of the share alone
import jax.numpy as jnp


def gaussian_classes(X, y, c):
    Y = jnp.eye(c)[y]  # (n, c)
    M = (Y.T @ X) / Y.sum(0)[:, None]  # (c, d): the means
    D = X - M[y]  # (n, d)
    S = D.T @ D / len(X)  # (d, d)
    W = jnp.linalg.solve(S, M.T)  # (d, c)
    b = jnp.log(Y.mean(0))
    return W, b
