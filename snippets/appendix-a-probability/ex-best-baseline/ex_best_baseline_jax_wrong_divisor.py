# Wrong: the sum of the others over n
import jax.numpy as jnp


def gradient(f, score):
    others = (f.sum() - f) / len(f)
    return jnp.mean((f - others)[:, None] * score, axis=0)
