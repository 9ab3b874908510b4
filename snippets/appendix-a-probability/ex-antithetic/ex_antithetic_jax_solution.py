import jax.numpy as jnp


def mirrored(f, u):
    pairs = (f(u) + f(1 - u)) / 2  # (n,)
    return pairs.mean(), jnp.std(pairs, ddof=1) / len(u) ** 0.5
