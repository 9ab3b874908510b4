# Wrong: divides by |c| alone, so a claim twice too large is off by 1
import jax
import jax.numpy as jnp


def gradient_error(f, gradient, x, h=1e-5):
    x = x.astype(jnp.float64)
    g = gradient(x)
    steps = h * jnp.eye(len(x), dtype=x.dtype)
    c = jax.vmap(lambda s: (f(x + s) - f(x - s)) / (2 * h))(steps)
    off = jnp.abs(g - c)
    return jnp.where(c != 0, off / jnp.abs(c), off).max()
