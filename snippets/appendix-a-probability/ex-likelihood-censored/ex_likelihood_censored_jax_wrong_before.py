# Wrong: asks a whole cup for the probability to break before its day
import jax.numpy as jnp


def nll(rate, t, broken):
    density = jnp.log(rate) - rate * t
    before = jnp.log1p(-jnp.exp(-rate * t))
    return -jnp.where(broken, density, before).mean()


def most_likely(t, broken):
    return broken.sum() / t.sum()
