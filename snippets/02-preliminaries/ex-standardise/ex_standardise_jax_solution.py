import jax.numpy as jnp


def standardise(X):
    mean, std = jnp.mean(X, axis=0), jnp.std(X, axis=0)  # (d,) each
    return (X - mean) / std  # (n, d) with (d,): row by row
