import jax.numpy as jnp
from jax.scipy.special import xlogy


def entropy_rate(P):
    c = len(P)
    A = jnp.eye(c) - P.T + jnp.ones((c, c))  # pi = P.T pi, sum 1
    pi = jnp.linalg.solve(A, jnp.ones(c))  # (c,)
    rows = -xlogy(P, P).sum(1)  # (c,): entropy after each letter
    return (pi * rows).sum()
