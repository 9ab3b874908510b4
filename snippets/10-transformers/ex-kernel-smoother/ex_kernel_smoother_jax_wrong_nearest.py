# Wrong: where all kernels are 0, the nearest measurement alone
import jax.numpy as jnp


def smooth(at, x, y, width):
    square = jnp.square(at[:, None] - x).sum(axis=-1)  # (n, m)
    kernel = jnp.exp(-square / (2 * width**2))
    total = kernel.sum(axis=1)  # (n,)
    nearest = y[square.argmin(axis=1)]
    mean = kernel @ y / jnp.where(total > 0, total, 1.0)
    return jnp.where(total > 0, mean, nearest)
