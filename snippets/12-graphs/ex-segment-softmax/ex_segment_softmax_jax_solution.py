import jax
import jax.numpy as jnp


def segment_softmax(scores, target, n):
    largest = jax.ops.segment_max(scores, target, n)
    E = jnp.exp(scores - largest[target])
    return E / jax.ops.segment_sum(E, target, n)[target]
