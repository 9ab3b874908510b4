# Wrong: inner products alone, the lengths of x left out
import jax
import jax.numpy as jnp


def smooth(at, x, y, width):
    products = jnp.matmul(at, x.T)  # (n, m)
    return jax.nn.softmax(products / width**2, axis=1) @ y
