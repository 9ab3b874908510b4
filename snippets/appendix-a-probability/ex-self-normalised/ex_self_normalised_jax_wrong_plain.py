# Wrong: the weights of a normalised p
import jax.numpy as jnp


def weighted_mean(log_p, log_q, f):
    w = jnp.exp(log_p - log_q)
    return (w * f).mean(), w.sum() ** 2 / (w * w).sum()
