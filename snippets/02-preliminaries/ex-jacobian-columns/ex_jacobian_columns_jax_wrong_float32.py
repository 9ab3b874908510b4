# Wrong: rounds the difference to float32
import jax.numpy as jnp


def jacobian(f, x):
    h = 1e-3
    steps = h * jnp.eye(len(x), dtype=jnp.float32)
    columns = [
        (f(x + s) - f(x - s)).astype(jnp.float32) / (2 * h) for s in steps
    ]
    return jnp.stack(columns, axis=1)
