# Wrong: .at[...].add(...) returns a new array, and nobody keeps it
import jax.numpy as jnp


def descend(gradient, x, rate, steps):
    path = [x]
    for _ in range(steps):
        x.at[:].add(-rate * gradient(x))
        path.append(x)
    return jnp.stack(path)
