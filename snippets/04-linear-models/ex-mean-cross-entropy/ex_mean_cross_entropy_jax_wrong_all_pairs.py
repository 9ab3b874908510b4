# Wrong: takes every label from every row
import jax
import jax.numpy as jnp


def mean_cross_entropy(Z, y):
    P = jax.nn.softmax(Z)
    return -jnp.log(P[:, y]).mean()
