# Wrong: moves one entry after the other, and never puts them back
import jax.numpy as jnp


def gradient_error(f, gradient, x, h=1e-5):
    x = x.astype(jnp.float64)
    g, largest = gradient(x), 0.0
    for j in range(len(x)):
        x = x.at[j].add(h)
        above = f(x)
        x = x.at[j].add(-2 * h)
        c = (above - f(x)) / (2 * h)
        size = max(abs(g[j]), abs(c))
        if size > 0:
            largest = max(largest, abs(g[j] - c) / size)
    return largest
