# Wrong: makes zeros of nan after the sum
import jax.numpy as jnp


def mean_of_real(x, real):
    total = (x * real[..., None]).sum(axis=1)
    return jnp.nan_to_num(total / real.sum(axis=1, keepdims=True))
