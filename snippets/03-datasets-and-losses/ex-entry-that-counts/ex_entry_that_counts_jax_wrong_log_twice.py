# Wrong: takes the logarithm of logarithms
import jax.numpy as jnp


def cross_entropy(log_p, y):
    picked = log_p[jnp.arange(len(y)), y]
    return -jnp.log(jnp.abs(picked)).mean()
