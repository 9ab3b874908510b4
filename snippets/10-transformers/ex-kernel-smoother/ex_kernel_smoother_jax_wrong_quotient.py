# Wrong: 0 divided by 0, far from the data
import jax.numpy as jnp


def smooth(at, x, y, width):
    square = jnp.square(at[:, None] - x).sum(axis=-1)  # (n, m)
    kernel = jnp.exp(-square / (2 * width**2))
    return kernel @ y / kernel.sum(axis=1)
