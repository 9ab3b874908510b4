# Wrong: the shift goes through the new weights
from jax import numpy as jnp


def fold(w, b, scale, shift, mean, var, eps):
    factor = scale / jnp.sqrt(var + eps)  # (d,)
    new = w * factor[:, None]
    return new, b + (shift - mean * factor) @ new
