# Wrong: the difference of the means
import jax.numpy as jnp


def wasserstein(x, y):
    return jnp.abs(x.mean() - y.mean())
