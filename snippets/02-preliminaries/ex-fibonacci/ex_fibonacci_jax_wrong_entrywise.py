# Wrong: the star multiplies entry by entry, this is no matrix power
import jax.numpy as jnp


def power_mod(A, k, m):
    if k == 0:
        return jnp.eye(len(A), dtype=A.dtype)
    half = power_mod(A, k // 2, m)
    square = half * half % m
    return square * A % m if k % 2 else square
