# Wrong: the cosine is as long as the training, with the rise
import jax.numpy as jnp


def warm_up_cosine(w, t, peak, end):
    rise = peak * jnp.arange(1, w + 1) / w
    turn = jnp.arange(w + 1, t + 1) / t
    fall = end + (peak - end) * (1 + jnp.cos(jnp.pi * turn)) / 2
    return jnp.concatenate([rise, fall])
