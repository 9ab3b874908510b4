# Wrong: leaves out the 1e-5
import jax.numpy as jnp


def pre_norm_block(x, V, W, a):
    u = (x - x.mean(1, keepdims=True)) / x.std(1, keepdims=True)
    return x + a * jnp.maximum(u @ V, 0) @ W
