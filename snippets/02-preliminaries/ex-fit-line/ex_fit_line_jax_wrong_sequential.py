# Wrong: the gradient by b is taken where w has already moved
import jax.numpy as jnp


def fit_line(x, y, rate, steps):
    w, b = jnp.zeros(2)
    for _ in range(steps):
        w = w - rate * 2 * jnp.mean((w * x + b - y) * x)
        b = b - rate * 2 * jnp.mean(w * x + b - y)
    return w, b
