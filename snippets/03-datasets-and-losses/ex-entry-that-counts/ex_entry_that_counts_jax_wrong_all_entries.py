# Wrong: takes the mean over all entries of the one-hot table
import jax.numpy as jnp


def cross_entropy(log_p, y):
    one_hot = y[:, None] == jnp.arange(log_p.shape[1])
    return -(one_hot * log_p).mean()
