# Wrong: degrees where their roots belong
import jax.numpy as jnp


def smooth_limit(A, X):
    u = A.sum(1) + 1
    return jnp.outer(u, u @ X) / (u @ u)
