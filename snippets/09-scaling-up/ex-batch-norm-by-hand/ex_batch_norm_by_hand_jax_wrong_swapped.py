# Wrong: the weight stands at the old value
from jax import numpy as jnp


def batch_norm(x, scale, shift, mean, var, training, weight, eps):
    used_mean, used_var = mean, var
    if training:
        used_mean, used_var = x.mean(0), x.var(0)
        mean = weight * mean + (1 - weight) * used_mean
        var = weight * var + (1 - weight) * x.var(0, ddof=1)
    z = (x - used_mean) / jnp.sqrt(used_var + eps)  # (n, c)
    return z * scale + shift, mean, var
