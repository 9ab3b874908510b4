# Wrong: clips only if one entry alone is larger than c
import jax
import jax.numpy as jnp


@jax.custom_vjp
def clip_back(x, c):
    return x


def forward(x, c):
    return clip_back(x, c), c


def backward(c, g):
    length = jnp.sqrt(jnp.square(g).sum())
    over = jnp.abs(g).max() > c
    return g * jnp.where(over, c / length, 1.0), None


clip_back.defvjp(forward, backward)
