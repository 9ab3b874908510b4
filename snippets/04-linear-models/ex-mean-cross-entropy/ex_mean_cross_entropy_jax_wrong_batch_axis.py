# Wrong: softmax along the batch instead of the classes
import jax
import jax.numpy as jnp


def mean_cross_entropy(Z, y):
    P = jax.nn.softmax(Z, axis=0)
    return -jnp.log(P[jnp.arange(len(y)), y]).mean()
