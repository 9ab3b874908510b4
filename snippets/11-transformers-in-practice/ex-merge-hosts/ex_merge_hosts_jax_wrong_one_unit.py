# Wrong: one unit for all queries
import jax
import jax.numpy as jnp


@jax.jit
def merge_hosts(outs, lse):
    unit = lse.max()
    sums = jnp.exp(lse - unit)
    total = sums.sum(axis=0)
    safe = jnp.where(total == 0, 1.0, total)
    out = (sums[..., None] * outs).sum(axis=0)
    return out / safe[:, None], unit + jnp.log(total)
