# Wrong: mean and variance are taken for constants
from jax import numpy as jnp


def batch_norm_vjp(x, v, scale, eps):
    return scale * v / jnp.sqrt(x.var(0) + eps)
