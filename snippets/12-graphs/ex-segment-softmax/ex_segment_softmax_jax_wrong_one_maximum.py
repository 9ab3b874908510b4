# Wrong: one maximum for all edges
import jax
import jax.numpy as jnp


def segment_softmax(scores, target, n):
    E = jnp.exp(scores - (scores.max() if len(scores) else 0))
    return E / jax.ops.segment_sum(E, target, n)[target]
