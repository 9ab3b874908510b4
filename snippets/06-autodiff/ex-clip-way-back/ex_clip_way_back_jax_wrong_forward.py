# Wrong: shortens the value instead of the adjoint
import jax
import jax.numpy as jnp


@jax.custom_vjp
def clip_back(x, c):
    return x * jnp.minimum(1.0, c / jnp.sqrt(jnp.square(x).sum()))


def forward(x, c):
    return clip_back(x, c), c


def backward(c, g):
    length = jnp.sqrt(jnp.square(g).sum())
    factor = jnp.where(length > c, c / length, 1.0)
    return g * factor, None


clip_back.defvjp(forward, backward)
