# Wrong: no baseline
import jax.numpy as jnp


def gradient(f, score):
    return (f[:, None] * score).mean(axis=0)
