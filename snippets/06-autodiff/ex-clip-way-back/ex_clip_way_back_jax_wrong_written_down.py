# Wrong: the length is written down, and c is not read
import jax
import jax.numpy as jnp


@jax.custom_vjp
def clip_back(x, c):
    return x


def forward(x, c):
    return clip_back(x, c), c


def backward(c, g):
    length = jnp.sqrt(jnp.square(g).sum())
    return g * jnp.where(length > 2, 2 / length, 1.0), None


clip_back.defvjp(forward, backward)
