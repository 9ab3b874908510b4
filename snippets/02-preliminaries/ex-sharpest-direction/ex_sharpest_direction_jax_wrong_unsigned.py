# Wrong: the length of the product, which cannot be negative
import jax
import jax.numpy as jnp


def hvp(f, x, v):
    return jax.grad(lambda x: jax.grad(f)(x) @ v)(x)


def sharpest(f, x, v, steps):
    for _ in range(steps):
        v = hvp(f, x, v)
        length = jnp.linalg.vector_norm(v)
        v = v / length
    return length, v
