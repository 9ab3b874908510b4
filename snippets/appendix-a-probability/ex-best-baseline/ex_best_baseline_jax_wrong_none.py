# Wrong: no baseline
import jax.numpy as jnp


def gradient(f, score):
    return jnp.mean(f[:, None] * score, axis=0)
