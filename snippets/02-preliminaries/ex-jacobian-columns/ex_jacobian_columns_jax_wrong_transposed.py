# Wrong: stacks the columns as rows
import jax.numpy as jnp


def jacobian(f, x):
    h = 1e-5
    steps = h * jnp.eye(len(x), dtype=x.dtype)
    columns = [(f(x + s) - f(x - s)) / (2 * h) for s in steps]
    return jnp.stack(columns)
