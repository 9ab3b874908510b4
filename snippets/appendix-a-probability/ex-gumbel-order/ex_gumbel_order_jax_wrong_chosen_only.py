# Wrong: normalised over the places in order only
import jax.numpy as jnp
from jax.scipy.special import logsumexp


def order_log_prob(z, order):
    total = 0.0
    for i, j in enumerate(order):
        total = total + z[j] - logsumexp(z[jnp.array(order[i:])])
    return total
