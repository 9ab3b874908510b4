import jax.numpy as jnp


def fit(n, L):
    """The power law a * n ** -alpha nearest to the points, in logarithms.

    n, L: arrays of shape (s,), all positive
    Returns a and alpha: the least squares are those of log L.
    """
    A = jnp.stack([jnp.ones_like(n), jnp.log(n)], axis=1)  # (s, 2)
    c, slope = jnp.linalg.lstsq(A, jnp.log(L))[0]
    return jnp.exp(c), -slope
