# Wrong: the mean distance of all pairs
import jax.numpy as jnp


def wasserstein(x, y):
    return jnp.abs(x[:, None] - y).mean()
