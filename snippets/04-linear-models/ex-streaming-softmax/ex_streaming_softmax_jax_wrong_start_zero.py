# Wrong: the largest logit starts at zero
import jax.numpy as jnp


def streaming(blocks):
    m, total, values = 0.0, 0.0, 0.0
    for z, V in blocks:
        largest = jnp.maximum(m, z.max())
        shrink = jnp.exp(m - largest)  # old unit to new unit
        weights = jnp.exp(z - largest)  # (k,)
        total = shrink * total + weights.sum()
        values = shrink * values + weights @ V  # (d,)
        m = largest
    return m + jnp.log(total), values / total
