# Wrong: no maximum is subtracted
import jax
import jax.numpy as jnp


def segment_softmax(scores, target, n):
    E = jnp.exp(scores)
    return E / jax.ops.segment_sum(E, target, n)[target]
