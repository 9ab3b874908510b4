import jax
import jax.numpy as jnp


def next_letter(z, u, tau, k, share):
    if tau == 0:
        return jnp.argmax(z)
    p = jax.nn.softmax(z / tau)
    order = jnp.argsort(p, descending=True)
    q = p[order].at[k:].set(0)
    q = q / q.sum()
    q = jnp.where(jnp.cumsum(q) - q < share, q, 0)  # what stands before
    cdf = jnp.cumsum(jnp.zeros_like(q).at[order].set(q))  # the alphabet's
    u = min(u, 1 - 2**-24)  # below 1 in float32, too
    return jnp.searchsorted(cdf, u * cdf[-1], side="right")
