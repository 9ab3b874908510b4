# Wrong: the other direction
import jax.numpy as jnp


def gauss_divergence(m, s, k, t):
    m, s, k, t = k, t, m, s
    terms = jnp.log(t / s) + (s**2 + (m - k) ** 2) / (2 * t**2) - 0.5
    return terms.sum(axis=-1)
