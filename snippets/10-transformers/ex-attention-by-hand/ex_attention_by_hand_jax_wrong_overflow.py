# Wrong: exponentials of large scores overflow
import jax.numpy as jnp


def attention(Q, K, V):
    scores = Q @ K.mT / Q.shape[-1] ** 0.5
    weights = jnp.exp(scores)
    return weights / weights.sum(axis=-1, keepdims=True) @ V
