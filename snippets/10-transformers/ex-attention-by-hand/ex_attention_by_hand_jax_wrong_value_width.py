# Wrong: takes k from the values
import jax
import jax.numpy as jnp


def attention(Q, K, V):
    scores = Q @ K.mT / jnp.sqrt(V.shape[-1])
    return jax.nn.softmax(scores, axis=-1) @ V
