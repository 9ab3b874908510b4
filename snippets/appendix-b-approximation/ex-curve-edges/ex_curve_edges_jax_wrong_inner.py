# Wrong: the inner edges only
import jax.numpy as jnp


def graded(slope, start, end, m):
    total = jnp.cumsum(jnp.abs(slope) ** (2 / 3))  # (n,)
    total = jnp.append(0, total)  # (n + 1,)
    wanted = jnp.linspace(0, total[-1], m + 1)[1:-1]  # equal shares
    ends = jnp.linspace(start, end, len(total))  # of the cells
    return jnp.interp(wanted, total, ends)
