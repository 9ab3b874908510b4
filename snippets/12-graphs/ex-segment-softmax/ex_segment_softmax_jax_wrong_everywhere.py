# Wrong: one softmax over all edges
import jax


def segment_softmax(scores, target, n):
    return jax.nn.softmax(scores)
