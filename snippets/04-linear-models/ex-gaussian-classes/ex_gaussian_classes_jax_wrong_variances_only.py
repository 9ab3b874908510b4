# Wrong: divides by the variances and forgets the covariances
import jax.numpy as jnp


def gaussian_classes(X, y, c):
    Y = jnp.eye(c)[y]  # (n, c)
    M = (Y.T @ X) / Y.sum(0)[:, None]  # (c, d): the means
    D = X - M[y]  # (n, d)
    S = D.T @ D / len(X)  # (d, d)
    W = M.T / S.diagonal()[:, None]  # (d, c)
    b = jnp.log(Y.mean(0)) - (M.T * W).sum(0) / 2
    return W, b
