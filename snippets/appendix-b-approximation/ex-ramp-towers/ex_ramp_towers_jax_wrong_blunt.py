# Wrong: only the first layer is steep
import jax.numpy as jnp


def city(ex, ey, heights, w):
    p, q = heights.shape
    is_x = jnp.arange(p + q + 2) <= p  # the first p + 1 units look at x
    W = w * jnp.stack([is_x, ~is_x]) * 1.0  # (2, h)
    b = -w * jnp.concatenate([ex, ey])  # (h,)
    one, two = jnp.eye(p + 1), jnp.eye(q + 1)
    px = one[:, :-1] - one[:, 1:]  # (p + 1, p): up, and down again
    py = two[:, :-1] - two[:, 1:]  # (q + 1, q)
    U = jnp.concatenate([jnp.repeat(px, q, axis=1), jnp.tile(py, (1, p))])
    c = -1.5 * jnp.ones(p * q)
    return W, b, 1 * U, 1 * c, heights.reshape(-1)
