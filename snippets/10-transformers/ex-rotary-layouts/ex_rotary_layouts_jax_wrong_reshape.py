# Wrong: a reshape where the axes had to change places
import jax.numpy as jnp


def converted(W, h, layout):
    e, width = W.shape
    k = width // h
    moved = jnp.reshape(W, (e, h, 2, k // 2))
    return moved.reshape(e, width)
