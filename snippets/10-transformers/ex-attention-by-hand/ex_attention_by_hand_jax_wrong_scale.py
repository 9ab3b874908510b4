# Wrong: divides by k and not by its root
import jax


def attention(Q, K, V):
    scores = Q @ K.mT / Q.shape[-1]
    return jax.nn.softmax(scores, axis=-1) @ V
