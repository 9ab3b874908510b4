# Wrong: the merged node is always taken up again
import jax.numpy as jnp


def code_lengths(p):
    order = jnp.argsort(-p)
    lengths = jnp.minimum(jnp.arange(1, len(p) + 1), len(p) - 1)
    return jnp.zeros(len(p)).at[order].set(lengths)
