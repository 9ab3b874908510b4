# Wrong: softmax along the batch
import jax
import jax.numpy as jnp


def gradients(W, b, X, y):
    Y = jnp.eye(W.shape[1])[y]
    P = jax.nn.softmax(X @ W + b, axis=0)
    return X.T @ (P - Y) / len(y), (P - Y).mean(0)
