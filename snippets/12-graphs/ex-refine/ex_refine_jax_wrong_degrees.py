# Wrong: one round only, which finds the degrees
import jax.numpy as jnp


def tells_apart(A, B):
    first, second = jnp.sort(A.sum(1)), jnp.sort(B.sum(1))
    return not jnp.array_equal(first, second)
