# Wrong: the gradient of the gradient's norm, in which v does not occur
import jax
import jax.numpy as jnp


def hvp(f, x, v):
    return jax.grad(lambda x: jnp.linalg.vector_norm(jax.grad(f)(x)))(x)
