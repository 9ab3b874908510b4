# Wrong: returns the mean life in place of the rate
import jax.numpy as jnp


def nll(rate, t, broken):
    log_p = jnp.where(broken, jnp.log(rate), 0.0) - rate * t
    return -log_p.mean()


def most_likely(t, broken):
    return t.sum() / broken.sum()
