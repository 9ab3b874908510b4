# Wrong: counts absolute errors, so that the large losses drown the floor
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def fit(n, L):
    """A law c + a * n ** -alpha, with a floor c >= 0, through the points.

    n, L: arrays of shape (s,), all positive, in float64
    Returns c, a and alpha. At the points they must make the law correct
    to a few per cent, where the points themselves are.
    """

    def fit_at(alpha):
        A = jnp.stack([jnp.ones_like(n), n**-alpha], axis=1)  # (s, 2)
        c, a = jnp.linalg.lstsq(A, L)[0]
        alone = (A[:, 1] * L).sum() / jnp.square(A[:, 1]).sum()
        c, a = jnp.where(c < 0, 0.0, c), jnp.where(c < 0, alone, a)
        error = jnp.square(A @ jnp.stack([c, a]) - L).sum()
        return error, c, a

    alphas = jnp.linspace(0.02, 2.0, 991)
    errors, c, a = jax.jit(jax.vmap(fit_at))(alphas)
    i = errors.argmin()
    return c[i], a[i], alphas[i]
