# Wrong: counts the real tokens, as if padding stood on the right
import jax.numpy as jnp


def last_state(S, M):
    return S[jnp.arange(len(S)), M.sum(1) - 1]
