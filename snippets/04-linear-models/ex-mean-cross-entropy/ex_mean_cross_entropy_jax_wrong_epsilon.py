# Wrong: a small number inside the logarithm
import jax
import jax.numpy as jnp


def mean_cross_entropy(Z, y):
    P = jax.nn.softmax(Z)
    return -jnp.log(P[jnp.arange(len(y)), y] + 1e-4).mean()
