# Wrong: a language that turns in circles never settles
import jax.numpy as jnp
from jax.scipy.special import xlogy


def entropy_rate(P):
    pi = jnp.full(len(P), 1 / len(P))
    for _ in range(100):
        pi = jnp.matmul(pi, P, precision="highest")
    return (pi * (-xlogy(P, P).sum(1))).sum()
