# Wrong: picks the columns of all answers from every row
import jax.numpy as jnp


def cross_entropy(log_p, y):
    return -jnp.mean(log_p[:, y])  # (n, n)
