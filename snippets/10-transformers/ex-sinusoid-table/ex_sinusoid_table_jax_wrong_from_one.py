# Wrong: counts positions from 1
import jax.numpy as jnp


def sinusoid_table(n, e, base, layout):
    theta = base ** (-2 * jnp.arange(e // 2) / e)  # (e/2,)
    angles = jnp.arange(1, n + 1)[:, None] * theta  # (n, e/2)
    pairs = jnp.sin(angles), jnp.cos(angles)
    if layout == "behind":
        return jnp.concatenate(pairs, axis=1)
    return jnp.stack(pairs, axis=2).reshape(n, e)
