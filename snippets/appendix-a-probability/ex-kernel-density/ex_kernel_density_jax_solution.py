import jax
import jax.numpy as jnp


@jax.jit
def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)
    itself = jnp.eye(len(x), dtype=bool)

    def one(h):  # a scalar, for one width
        logs = jnp.where(itself, -jnp.inf, -jnp.square(gaps / h) / 2)
        bells = (len(x) - 1) * h * jnp.sqrt(2 * jnp.pi)
        return jax.nn.logsumexp(logs, axis=1).mean() - jnp.log(bells)

    return jax.vmap(one)(widths)
