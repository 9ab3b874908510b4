import jax
import jax.numpy as jnp


def attention(Q, K, V):
    scores = Q @ K.mT / jnp.sqrt(Q.shape[-1])
    return jax.nn.softmax(scores, axis=-1) @ V
