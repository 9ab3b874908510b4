# Wrong: neighbouring features go to different heads
import jax.numpy as jnp


def split_heads(Z, h):
    b, n, e = Z.shape
    return jnp.moveaxis(Z.reshape(b, n, e // h, h), 3, 1)


def merge_heads(H):
    b, h, n, k = H.shape
    return jnp.moveaxis(H, 1, 3).reshape(b, n, h * k)
