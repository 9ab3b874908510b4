import jax.numpy as jnp


def converted(W, h, layout):
    e, width = W.shape
    k = width // h
    pair = (k // 2, 2) if layout == "half" else (2, k // 2)
    moved = jnp.swapaxes(W.reshape(e, h, *pair), 2, 3)
    return moved.reshape(e, width)
