import jax.numpy as jnp


def warm_up_cosine(w, t, peak, end):
    rise = peak * jnp.arange(1, w + 1) / w  # (w,)
    turn = jnp.arange(1, t - w + 1) / (t - w)  # (t - w,), its last is 1
    fall = end + (peak - end) * (1 + jnp.cos(jnp.pi * turn)) / 2
    return jnp.concatenate([rise, fall])
