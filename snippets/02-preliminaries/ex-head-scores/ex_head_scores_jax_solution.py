import jax.numpy as jnp


def head_scores(Q, K):
    d = Q.shape[-1]
    return jnp.einsum("bnhd,bmhd->bhnm", Q, K) / d**0.5
