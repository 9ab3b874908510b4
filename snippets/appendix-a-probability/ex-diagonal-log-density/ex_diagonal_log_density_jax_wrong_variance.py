# Wrong: log_sigma taken for the logarithm of the variance
import math

import jax.numpy as jnp


def log_density(x, mean, log_sigma):
    square = (x - mean) ** 2 * jnp.exp(-log_sigma)
    total = square + log_sigma + math.log(2 * math.pi)
    return -total.sum(-1) / 2
