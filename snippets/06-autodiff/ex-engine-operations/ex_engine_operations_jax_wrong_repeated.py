# Wrong: nothing is summed over what was repeated
import jax.numpy as jnp


def divide(A, B):
    def back(G):
        by_A, by_B = G / B, -G * A / B**2
        return by_A, by_B

    return A / B, back


def row_max(A):
    value = jnp.max(A, 1)
    top = (value[:, None] == A).astype(A.dtype)  # 1 where the maximum stands
    share = top / top.sum(1, keepdims=True)
    return value, lambda g: g[:, None] * share
