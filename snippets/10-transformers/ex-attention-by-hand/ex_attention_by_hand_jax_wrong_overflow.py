# Wrong: exponentials of large scores overflow
import jax.numpy as jnp


def attention(Q, K, V):
    scores = Q @ K.mT / jnp.sqrt(Q.shape[-1])
    weights = jnp.exp(scores)
    return weights / weights.sum(axis=-1, keepdims=True) @ V
