# Wrong: the start is counted as a point of the path
import jax.numpy as jnp


def average_path(gradient, w, rate, steps, skip):
    path = [w]
    for k in range(steps):
        w = w - rate * gradient(w, k)
        path.append(w)
    return jnp.stack(path[skip:]).mean(axis=0)
