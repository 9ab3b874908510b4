# Wrong: exp of logarithms as they come
import jax.numpy as jnp


def weighted_mean(log_p, log_q, f):
    w = jnp.exp(log_p - log_q)
    return (w * f).sum() / w.sum(), w.sum() ** 2 / (w * w).sum()
