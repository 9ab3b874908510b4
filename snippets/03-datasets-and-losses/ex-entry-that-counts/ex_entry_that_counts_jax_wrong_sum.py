# Wrong: adds the examples up
import jax.numpy as jnp


def cross_entropy(log_p, y):
    return -log_p[jnp.arange(len(y)), y].sum()
