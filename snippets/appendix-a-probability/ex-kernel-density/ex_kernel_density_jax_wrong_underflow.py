# Wrong: a density that underflows to 0
import jax
import jax.numpy as jnp


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    itself = jnp.eye(len(x), dtype=bool)

    def one(h):  # a scalar, for one width
        p = jnp.exp(-jnp.square(gaps / h) / 2) * (1 - itself)
        bells = (len(x) - 1) * h * jnp.sqrt(2 * jnp.pi)
        return jnp.log(p.sum(axis=1) / bells).mean()

    return jax.vmap(one)(widths)
