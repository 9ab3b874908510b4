import jax.numpy as jnp
from jax.scipy.special import logsumexp


def order_log_prob(z, order):
    rest = list(range(len(z)))  # the places not yet drawn
    total = 0.0
    for j in order:
        total = total + z[j] - logsumexp(z[jnp.array(rest)])
        rest.remove(j)
    return total
