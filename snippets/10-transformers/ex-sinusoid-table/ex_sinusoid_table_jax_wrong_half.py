# Wrong: makes the angles in half precision
import jax.numpy as jnp


def sinusoid_table(n, e, base, layout):
    theta = base ** (-2 * jnp.arange(e // 2) / e)  # (e/2,)
    half = jnp.float16
    angles = jnp.arange(n, dtype=half)[:, None] * theta.astype(half)
    angles = angles.astype(jnp.float32)  # (n, e/2), too late
    pairs = jnp.sin(angles), jnp.cos(angles)
    if layout == "behind":
        return jnp.concatenate(pairs, axis=1)
    return jnp.stack(pairs, axis=2).reshape(n, e)
