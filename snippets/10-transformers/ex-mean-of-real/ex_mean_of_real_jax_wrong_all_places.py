# Wrong: divides by all places
import jax.numpy as jnp


def mean_of_real(x, real):
    return jnp.where(real[..., None], x, 0).mean(axis=1)
