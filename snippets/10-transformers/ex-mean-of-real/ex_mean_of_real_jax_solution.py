import jax.numpy as jnp


def mean_of_real(x, real):
    total = x.sum(axis=1, where=real[..., None])  # (b, e)
    return total / jnp.maximum(real.sum(axis=1, keepdims=True), 1)
