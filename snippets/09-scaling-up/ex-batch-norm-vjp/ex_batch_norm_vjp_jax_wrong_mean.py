# Wrong: the gradient through the mean is forgotten
from jax import numpy as jnp


def batch_norm_vjp(x, v, scale, eps):
    root = jnp.sqrt(x.var(0) + eps)  # (c,)
    z = (x - x.mean(0)) / root  # (n, c)
    through = v - z * (v * z).mean(0)
    return scale * through / root
