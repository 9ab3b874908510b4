# Wrong: the pairs of one layout with the angles of the other
import jax.numpy as jnp


def rotary(x, start, layout, base):
    n, k = x.shape
    theta = base ** (-2 * jnp.arange(k // 2) / k)
    angle = (start + jnp.arange(n))[:, None] * theta
    if layout == "half":
        angle = jnp.repeat(angle, 2, axis=1)  # (n, k)
        a, b = jnp.split(x, 2, axis=1)
        partner = jnp.hstack([-b, a])
    else:
        angle = jnp.hstack([angle, angle])
        partner = jnp.stack([-x[:, 1::2], x[:, 0::2]], -1).reshape(n, k)
    return x * jnp.cos(angle) + partner * jnp.sin(angle)
