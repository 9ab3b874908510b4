# Wrong: without the half for each entry
import jax.numpy as jnp


def gauss_divergence(m, s, k, t):
    terms = jnp.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2)
    return terms.sum(axis=-1)
