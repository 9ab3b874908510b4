import jax.numpy as jnp


def confusions(y, guess, c):
    C = jnp.zeros((c, c), dtype=int).at[y, guess].add(1)
    f1 = 2 * C.diagonal() / (C.sum(0) + C.sum(1)).clip(min=1)  # (c,)
    return C, f1.mean()
