# Wrong: the step that is best for a central difference
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def gradient(f, x):
    h = 1e-5
    steps = 1j * h * jnp.eye(len(x), dtype=x.dtype)
    return jax.vmap(f)(x + steps).imag / h
