# Wrong: the error of each entry overwrites that of the one before
import jax.numpy as jnp


def gradient_error(f, gradient, x, h=1e-5):
    x = x.astype(jnp.float64)
    g = gradient(x)
    for j, s in enumerate(h * jnp.eye(len(x), dtype=x.dtype)):
        c = (f(x + s) - f(x - s)) / (2 * h)
        size = jnp.maximum(jnp.abs(g[j]), jnp.abs(c))
        worst = jnp.abs(g[j] - c) / size if size > 0 else size
    return worst
