# Wrong: what was summed before is not rescaled
import jax.numpy as jnp


def streaming(blocks):
    m, total, values = -jnp.inf, 0.0, 0.0
    for z, V in blocks:
        largest = jnp.maximum(m, z.max())
        weights = jnp.exp(z - largest)  # (k,)
        total = total + weights.sum()
        values = values + weights @ V  # (d,)
        m = largest
    return m + jnp.log(total), values / total
