# Wrong: days added to a, letters to b
import jax.numpy as jnp


def learn(a, b, counts):
    return a + len(counts), b + jnp.sum(counts)


def no_letter(a, b):
    return (b / (b + 1)) ** a
