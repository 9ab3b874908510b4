# Wrong: the baseline holds the draw itself
import jax.numpy as jnp


def gradient(f, score):
    return jnp.mean((f - f.mean())[:, None] * score, axis=0)
