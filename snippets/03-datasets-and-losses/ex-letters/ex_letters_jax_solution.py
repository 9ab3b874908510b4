import jax.numpy as jnp


def learn(a, b, counts):
    return a + jnp.sum(counts), b + len(counts)


def no_letter(a, b):
    return (b / (b + 1)) ** a
