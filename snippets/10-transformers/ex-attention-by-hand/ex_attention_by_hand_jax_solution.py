import jax


def attention(Q, K, V):
    scores = Q @ K.mT / Q.shape[-1] ** 0.5
    return jax.nn.softmax(scores, axis=-1) @ V
