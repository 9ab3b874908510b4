# Wrong: leaves out the 2 in the exponent
import jax.numpy as jnp


def sinusoid_table(n, e, base, layout):
    theta = base ** (-jnp.arange(e // 2) / e)  # (e/2,)
    angles = jnp.arange(n)[:, None] * theta  # (n, e/2)
    pairs = jnp.sin(angles), jnp.cos(angles)
    if layout == "behind":
        return jnp.concatenate(pairs, axis=1)
    return jnp.stack(pairs, axis=2).reshape(n, e)
