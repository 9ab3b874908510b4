# Wrong: the gradient of the sum, not of the mean
import jax
import jax.numpy as jnp


def gradients(W, b, X, y):
    Y = jnp.eye(W.shape[1])[y]
    P = jax.nn.softmax(X @ W + b)
    return X.T @ (P - Y), (P - Y).sum(0)
