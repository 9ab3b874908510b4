# Wrong: puts whole tables beside each other, then reshapes
import jax.numpy as jnp


def sinusoid_table(n, e, base, layout):
    theta = base ** (-2 * jnp.arange(e // 2) / e)  # (e/2,)
    angles = jnp.arange(n)[:, None] * theta  # (n, e/2)
    pairs = jnp.sin(angles), jnp.cos(angles)
    if layout == "behind":
        return jnp.concatenate(pairs, axis=1)
    return jnp.concatenate(pairs).reshape(n, e)
