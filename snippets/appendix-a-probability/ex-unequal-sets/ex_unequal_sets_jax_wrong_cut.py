# Wrong: the longer set is cut
import jax.numpy as jnp


def wasserstein(x, y):
    k = min(len(x), len(y))
    return jnp.abs(jnp.sort(x)[:k] - jnp.sort(y)[:k]).mean()
