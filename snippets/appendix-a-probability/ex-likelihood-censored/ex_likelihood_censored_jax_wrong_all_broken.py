# Wrong: counts whole cups as broken on their last day
import jax.numpy as jnp


def nll(rate, t, broken):
    return -(jnp.log(rate) - rate * t).mean()


def most_likely(t, broken):
    return 1 / t.mean()
