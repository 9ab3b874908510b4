# Wrong: the baseline holds the draw itself
import jax.numpy as jnp


def gradient(f, score):
    return ((f - f.mean())[:, None] * score).mean(axis=0)
