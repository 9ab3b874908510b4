# Wrong: the bias gradient is averaged over the classes
import jax
import jax.numpy as jnp


def gradients(W, b, X, y):
    Y = jnp.eye(W.shape[1])[y]
    P = jax.nn.softmax(X @ W + b)
    return X.T @ (P - Y) / len(y), (P - Y).mean(1)
