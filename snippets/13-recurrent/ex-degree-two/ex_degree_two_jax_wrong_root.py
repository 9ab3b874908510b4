# Wrong: the term of degree one without the root of two
import jax.numpy as jnp


def features(X):
    n, k = X.shape
    pairs = (X[:, :, None] * X[:, None, :]).reshape(n, k * k)
    return jnp.concatenate([jnp.ones((n, 1)), X, pairs], 1)
