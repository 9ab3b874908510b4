# Wrong: the average of the days counts as one day
import jax.numpy as jnp


def learn(a, b, counts):
    return a + jnp.mean(counts), b + 1


def no_letter(a, b):
    return (b / (b + 1)) ** a
