# Wrong: cuts each entry, which changes the direction
import jax
import jax.numpy as jnp


@jax.custom_vjp
def clip_back(x, c):
    return x


def forward(x, c):
    return clip_back(x, c), c


def backward(c, g):
    return jnp.clip(g, -c, c), None


clip_back.defvjp(forward, backward)
