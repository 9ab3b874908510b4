# Wrong: looks to one side only, and sees the curvature as slope
import jax.numpy as jnp


def jacobian(f, x):
    h = 1e-6
    steps = h * jnp.eye(len(x), dtype=x.dtype)
    columns = [(f(x + s) - f(x)) / h for s in steps]
    return jnp.stack(columns, axis=1)
