import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def gradient(f, x):
    h = 1e-20
    steps = 1j * h * jnp.eye(len(x), dtype=x.dtype)  # (d, d)
    return jax.vmap(f)(x + steps).imag / h  # (d,): a row per axis
