# Wrong: stays in the dtype of x, and float32 has too few digits
import jax
import jax.numpy as jnp


def gradient_error(f, gradient, x, h=1e-5):
    g = gradient(x)
    steps = h * jnp.eye(len(x), dtype=x.dtype)
    c = jax.vmap(lambda s: (f(x + s) - f(x - s)) / (2 * h))(steps)
    size = jnp.maximum(jnp.abs(g), jnp.abs(c))
    off = jnp.abs(g - c)
    return jnp.where(size > 0, off / size, off).max()
