# Wrong: the first update has the rate 0
import jax.numpy as jnp


def warm_up_cosine(w, t, peak, end):
    rise = peak * jnp.arange(w) / w
    turn = jnp.arange(t - w) / (t - w)
    fall = end + (peak - end) * (1 + jnp.cos(jnp.pi * turn)) / 2
    return jnp.concatenate([rise, fall])
