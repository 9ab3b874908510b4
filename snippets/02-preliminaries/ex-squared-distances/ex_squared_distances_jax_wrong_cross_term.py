# Wrong: the square of x - y has a third term, -2 x.y
import jax.numpy as jnp


def squared_distances(X, Y):
    x = jnp.sum(X**2, axis=1)[:, None]
    y = jnp.sum(Y**2, axis=1)[None, :]
    return x + y
