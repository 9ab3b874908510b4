# Wrong: counts of all classes are added before dividing
import jax.numpy as jnp


def confusions(y, guess, c):
    C = jnp.zeros((c, c), dtype=int).at[y, guess].add(1)
    return C, C.diagonal().sum() / C.sum()
