# Wrong: the mirror image of a normal number
import jax.numpy as jnp


def mirrored(f, u):
    pairs = (f(u) + f(-u)) / 2
    return pairs.mean(), jnp.std(pairs, ddof=1) / len(u) ** 0.5
