# Wrong: numbers between those of y
import jax.numpy as jnp


def wasserstein(x, y):
    u = (jnp.arange(len(x)) + 0.5) / len(x)
    own = (jnp.arange(len(y)) + 0.5) / len(y)
    return jnp.abs(jnp.sort(x) - jnp.interp(u, own, jnp.sort(y))).mean()
