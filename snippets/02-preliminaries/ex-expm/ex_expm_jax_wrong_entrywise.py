# Wrong: exponentiates every entry by itself
import jax.numpy as jnp


def expm(A):
    return jnp.exp(A)
