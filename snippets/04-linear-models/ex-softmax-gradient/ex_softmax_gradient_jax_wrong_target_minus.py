# Wrong: target minus prediction
import jax
import jax.numpy as jnp


def gradients(W, b, X, y):
    Y = jnp.eye(W.shape[1])[y]
    P = jax.nn.softmax(X @ W + b)
    return X.T @ (Y - P) / len(y), (Y - P).mean(0)
