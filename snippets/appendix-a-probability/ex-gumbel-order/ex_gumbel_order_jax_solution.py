import jax.numpy as jnp
from jax.scipy.special import logsumexp


def order_log_prob(z, order):
    total, left = 0.0, z
    for j in order:
        total = total + z[j] - logsumexp(left)
        left = left.at[j].set(-jnp.inf)  # drawn: exp(-inf) is 0
    return total
