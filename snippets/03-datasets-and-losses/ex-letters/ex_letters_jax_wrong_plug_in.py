# Wrong: the mean rate in place of the average over all rates
import jax.numpy as jnp


def learn(a, b, counts):
    return a + jnp.sum(counts), b + len(counts)


def no_letter(a, b):
    return jnp.exp(-a / b)
