# Wrong: b reaches every example, but only U itself comes back
import jax.numpy as jnp


def pull_layer(X, W, b, U):
    return U @ W.T, X.T @ U, jnp.ones_like(b) * U
