# Wrong: the bias is left as it was
from jax import numpy as jnp


def fold(w, b, scale, shift, mean, var, eps):
    factor = scale / jnp.sqrt(var + eps)  # (d,)
    return w * factor[:, None], b
