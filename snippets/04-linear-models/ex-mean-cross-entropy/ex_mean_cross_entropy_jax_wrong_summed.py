# Wrong: the losses of the batch are added up
import jax
import jax.numpy as jnp


def mean_cross_entropy(Z, y):
    P = jax.nn.softmax(Z)
    return -jnp.log(P[jnp.arange(len(y)), y]).sum()
