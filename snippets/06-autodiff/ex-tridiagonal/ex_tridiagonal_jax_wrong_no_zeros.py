# Wrong: whole columns, with the entries of their group's other columns
import jax.numpy as jnp


def tridiagonal(push, d):
    i = jnp.arange(d)
    images = [push((i % 3 == k).astype("float32")) for k in range(3)]
    return jnp.stack([images[j % 3] for j in range(d)], axis=1)
