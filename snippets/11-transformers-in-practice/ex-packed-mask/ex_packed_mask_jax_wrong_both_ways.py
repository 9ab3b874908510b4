# Wrong: later tokens of the same document are seen
import jax.numpy as jnp


def packed_mask(documents):
    return jnp.equal(documents[:, None], documents)
