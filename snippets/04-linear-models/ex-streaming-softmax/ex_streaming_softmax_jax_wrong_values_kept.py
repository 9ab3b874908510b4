# Wrong: the sum is rescaled and the values are not
import jax.numpy as jnp


def streaming(blocks):
    m, total, values = -jnp.inf, 0.0, 0.0
    for z, V in blocks:
        largest = jnp.maximum(m, z.max())
        unit = jnp.where(largest == -jnp.inf, 0.0, largest)
        shrink = jnp.exp(m - unit)  # old unit to new unit
        weights = jnp.exp(z - unit)  # (k,)
        total = shrink * total + weights.sum()
        values = values + weights @ V  # (d,)
        m = largest
    return m + jnp.log(total), values / total
