# Wrong: errors times inputs, a gradient of shape (c, d)
import jax
import jax.numpy as jnp


def gradients(W, b, X, y):
    Y = jnp.eye(W.shape[1])[y]
    P = jax.nn.softmax(X @ W + b)
    return (P - Y).T @ X / len(y), (P - Y).mean(0)
