# Wrong: follows the messages that the node sends
import jax.numpy as jnp


def k_hop(source, target, node, k):
    n = max([node, *source.tolist(), *target.tolist()]) + 1
    reached = jnp.zeros(n, bool).at[node].set(True)
    for _ in range(k):
        reached = reached.at[target].max(reached[source])
    return jnp.flatnonzero(reached)
