# Wrong: takes the logarithm of 0
import jax.numpy as jnp


def entropy_rate(P):
    c = len(P)
    A = jnp.eye(c) - P.T + jnp.ones((c, c))  # pi = P.T pi, sum 1
    pi = jnp.linalg.solve(A, jnp.ones(c))  # (c,)
    return (pi * (-(P * jnp.log(P)).sum(1))).sum()
