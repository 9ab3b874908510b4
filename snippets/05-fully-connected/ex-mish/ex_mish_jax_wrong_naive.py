# Wrong: the formula as it stands: the exponential overflows
import jax.numpy as jnp


def mish(z):
    return z * jnp.tanh(jnp.log(1 + jnp.exp(z)))
