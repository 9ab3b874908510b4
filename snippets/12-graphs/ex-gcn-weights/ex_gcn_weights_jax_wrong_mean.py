# Wrong: divides by the degree of the target only
import jax.numpy as jnp


def gcn_weights(source, target, n):
    keep = source != target  # drop the loops that are there
    nodes = jnp.arange(n)
    source = jnp.concatenate([source[keep], nodes])
    target = jnp.concatenate([target[keep], nodes])
    degree = jnp.bincount(target, length=n)
    return source, target, 1 / degree[target]
