# Wrong: the vector is not scaled to length 1
import jax.numpy as jnp


def smooth_limit(A, X):
    degree = A.sum(1) + 1
    u = jnp.sqrt(degree)
    return jnp.outer(u, u @ X)
