# Wrong: every node gets the mean
import jax.numpy as jnp


def smooth_limit(A, X):
    return jnp.broadcast_to(X.mean(0), X.shape)
