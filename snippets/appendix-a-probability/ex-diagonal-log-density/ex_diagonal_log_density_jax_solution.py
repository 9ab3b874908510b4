import math

import jax.numpy as jnp


def log_density(x, mean, log_sigma):
    u = (x - mean) * jnp.exp(-log_sigma)  # (n, d)
    entries = -(u**2) / 2 - log_sigma - math.log(2 * math.pi) / 2
    return entries.sum(-1)
