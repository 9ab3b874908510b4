# Wrong: takes the bias from one example only
import jax.numpy as jnp


def pull_layer(X, W, b, U):
    return U @ W.T, X.T @ U, U[0] + jnp.zeros_like(b)
