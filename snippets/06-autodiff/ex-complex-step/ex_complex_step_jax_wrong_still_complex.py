# Wrong: the quotient of the definition, with an imaginary h
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def gradient(f, x):
    h = 1e-8j
    steps = h * jnp.eye(len(x), dtype=x.dtype)
    return (jax.vmap(f)(x + steps) - f(x)) / h
