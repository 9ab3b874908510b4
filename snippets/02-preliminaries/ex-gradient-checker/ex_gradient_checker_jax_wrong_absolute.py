# Wrong: the absolute error, which says nothing unless f has size 1
import jax
import jax.numpy as jnp


def gradient_error(f, gradient, x, h=1e-5):
    x = x.astype(jnp.float64)
    steps = h * jnp.eye(len(x), dtype=x.dtype)
    c = jax.vmap(lambda s: (f(x + s) - f(x - s)) / (2 * h))(steps)
    return jnp.abs(gradient(x) - c).max()
