# Wrong: weight 0 beyond the threshold: the points are thrown out
import jax.numpy as jnp


def huber_fit(X, y, delta, steps):
    weight = jnp.ones(len(y))
    for _ in range(steps + 1):
        root = jnp.sqrt(weight)
        w = jnp.linalg.lstsq(root[:, None] * X, root * y)[0]
        weight = jnp.where(abs(X @ w - y) <= delta, 1.0, 0.0)
    return w
