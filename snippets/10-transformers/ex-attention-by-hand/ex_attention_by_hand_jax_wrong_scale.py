# Wrong: divides by k and not by its root
import jax
import jax.numpy as jnp


def attention(Q, K, V):
    scores = Q @ K.mT / jnp.array(Q.shape[-1])
    return jax.nn.softmax(scores, axis=-1) @ V
