# Wrong: every entry gets the imaginary step, and the slopes add up
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def gradient(f, x):
    h = 1e-20
    return f(x + 1j * h).imag / h * jnp.ones_like(x)
