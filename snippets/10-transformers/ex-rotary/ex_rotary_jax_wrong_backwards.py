# Wrong: turns the other way
import jax.numpy as jnp


def rotary(x, start, layout, base):
    n, k = x.shape
    theta = base ** (-2 * jnp.arange(k // 2) / k)
    angle = -(start + jnp.arange(n))[:, None] * theta  # (n, k / 2)
    c, s = jnp.cos(angle), jnp.sin(angle)
    if layout == "half":
        a, b = jnp.split(x, 2, axis=1)
        return jnp.hstack([a * c - b * s, a * s + b * c])
    a, b = x[:, 0::2], x[:, 1::2]
    pairs = jnp.stack([a * c - b * s, a * s + b * c], axis=-1)
    return pairs.reshape(n, k)
