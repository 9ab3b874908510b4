# Wrong: the weights come from least squares and stay
import jax.numpy as jnp


def huber_fit(X, y, delta, steps):
    w = jnp.linalg.lstsq(X, y)[0]
    root = jnp.sqrt(delta / jnp.maximum(abs(X @ w - y), delta))
    for _ in range(steps):
        w = jnp.linalg.lstsq(root[:, None] * X, root * y)[0]
    return w
