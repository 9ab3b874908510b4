# Wrong: lets the framework differentiate
import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def gradient(f, x):
    return jax.grad(f)(jnp.asarray(x))
