# Wrong: divides by a length that may be zero
import jax
import jax.numpy as jnp


@jax.custom_vjp
def clip_back(x, c):
    return x


def forward(x, c):
    return clip_back(x, c), c


def backward(c, g):
    length = jnp.sqrt(jnp.square(g).sum())
    return g / length * jnp.minimum(length, c), None


clip_back.defvjp(forward, backward)
