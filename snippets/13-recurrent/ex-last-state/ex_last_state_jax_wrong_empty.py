# Wrong: a sequence without tokens gets the first state
import jax.numpy as jnp


def last_state(S, M):
    place = (M * jnp.arange(1, S.shape[1] + 1)).argmax(1)
    return S[jnp.arange(len(S)), place]
