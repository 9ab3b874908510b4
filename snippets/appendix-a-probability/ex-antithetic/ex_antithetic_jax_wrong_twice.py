# Wrong: pairs, but counted as 2n numbers
import jax.numpy as jnp


def mirrored(f, u):
    pairs = (f(u) + f(1 - u)) / 2
    return pairs.mean(), jnp.std(pairs, ddof=1) / (2 * len(u)) ** 0.5
