# Wrong: the softmax runs over the queries
import jax
import jax.numpy as jnp


def attention(Q, K, V):
    scores = Q @ K.mT / jnp.sqrt(Q.shape[-1])
    return jax.nn.softmax(scores, axis=-2) @ V
