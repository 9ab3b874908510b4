# Wrong: missing loops are added, repeated ones stay
import jax.numpy as jnp


def one_loop_each(source, target, n):
    nodes = jnp.arange(n)
    loops = nodes[~jnp.isin(nodes, source[source == target])]
    source = jnp.concatenate([source, loops])
    return source, jnp.concatenate([target, loops])
