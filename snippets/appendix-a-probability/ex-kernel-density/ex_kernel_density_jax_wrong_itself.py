# Wrong: each point predicts itself
import jax
import jax.numpy as jnp


def left_out(x, widths):
    gaps = x[:, None] - x[None, :]  # (n, n)

    def one(h):  # a scalar, for one width
        logs = -jnp.square(gaps / h) / 2
        bells = len(x) * h * jnp.sqrt(2 * jnp.pi)
        return jax.nn.logsumexp(logs, axis=1).mean() - jnp.log(bells)

    return jax.vmap(one)(widths)
