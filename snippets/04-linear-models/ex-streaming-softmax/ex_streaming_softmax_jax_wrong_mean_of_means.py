# Wrong: the mean of the blocks' means
import jax
import jax.numpy as jnp


def streaming(blocks):
    parts, means = [], []
    for z, V in blocks:
        parts.append(jax.nn.logsumexp(z))
        means.append(jnp.nan_to_num(jax.nn.softmax(z)) @ V)
    return jax.nn.logsumexp(jnp.stack(parts)), jnp.stack(means).mean(0)
