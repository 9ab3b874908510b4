# Wrong: divides by zero in an empty sequence
import jax.numpy as jnp


def mean_of_real(x, real):
    return jnp.mean(x, axis=1, where=real[..., None])
