# Wrong: fits a straight line in logarithms, which has no floor
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: arrays of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    A = jnp.stack([jnp.ones_like(n), jnp.log(n)], axis=1)  # (s, 2)
    intercept, slope = jnp.linalg.lstsq(A, jnp.log(L))[0]
    return 0.0, jnp.exp(intercept), -slope
