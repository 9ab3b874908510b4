import jax.numpy as jnp


def pre_norm_block(x, V, W, a):
    middle = x - x.mean(1, keepdims=True)
    u = middle / jnp.sqrt(x.var(1, keepdims=True) + 1e-5)  # (n, h)
    return x + a * jnp.maximum(u @ V, 0) @ W
