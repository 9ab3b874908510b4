# Wrong: the start is not in the path
import jax.numpy as jnp


def descend(gradient, x, rate, steps):
    path = []
    for _ in range(steps):
        x = x - rate * gradient(x)
        path.append(x)
    return jnp.stack(path)
