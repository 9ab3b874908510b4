# Wrong: added up, not averaged
import jax.numpy as jnp


def gradient(f, score):
    others = (f.sum() - f) / (len(f) - 1)
    return jnp.sum((f - others)[:, None] * score, axis=0)
