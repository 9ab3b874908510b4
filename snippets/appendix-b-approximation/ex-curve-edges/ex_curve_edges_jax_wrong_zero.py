# Wrong: the sums begin with the first cell, not with 0
import jax.numpy as jnp


def graded(slope, start, end, m):
    total = jnp.cumsum(jnp.abs(slope) ** (2 / 3))  # (n,)
    wanted = jnp.linspace(0, total[-1], m + 1)  # equal shares
    return jnp.interp(wanted, total, jnp.linspace(start, end, len(total)))
