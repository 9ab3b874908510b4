# Wrong: takes the last value for the floor, as if it were reached
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: arrays of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """
    c = L[-1] * (1 - 1e-6)
    A = jnp.stack([jnp.ones_like(n), jnp.log(n)], axis=1)  # (s, 2)
    above = jnp.log(L - c)  # (s,)
    intercept, slope = jnp.linalg.lstsq(A[:-1], above[:-1])[0]
    return c, jnp.exp(intercept), -slope
