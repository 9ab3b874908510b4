# Wrong: a run for every column, as if nothing were known
import jax.numpy as jnp


def tridiagonal(push, d):
    return jnp.stack([push(e) for e in jnp.eye(d)], axis=1)
