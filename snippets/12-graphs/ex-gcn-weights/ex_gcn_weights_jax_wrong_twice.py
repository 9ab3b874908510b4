# Wrong: adds a loop where there is one already
import jax.numpy as jnp


def gcn_weights(source, target, n):
    nodes = jnp.arange(n)
    source = jnp.concatenate([source, nodes])
    target = jnp.concatenate([target, nodes])
    degree = jnp.bincount(target, length=n)
    return source, target, (degree[source] * degree[target]) ** -0.5
