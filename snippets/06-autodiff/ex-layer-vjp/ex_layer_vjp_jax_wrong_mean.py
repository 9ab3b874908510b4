# Wrong: averages over the examples
import jax.numpy as jnp


def pull_layer(X, W, b, U):
    return U @ W.T, X.T @ U / len(X), jnp.mean(U, axis=0)
