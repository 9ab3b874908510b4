# Wrong: the mean of the entries in place of the sum
import jax.numpy as jnp


def gauss_divergence(m, s, k, t):
    terms = jnp.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5
    return terms.mean(axis=-1)
