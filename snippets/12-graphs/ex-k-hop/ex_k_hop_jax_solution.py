import jax.numpy as jnp


def k_hop(source, target, node, k):
    n = max([node, *source.tolist(), *target.tolist()]) + 1
    reached = jnp.zeros(n, bool).at[node].set(True)
    for _ in range(k):
        reached = reached.at[source].max(reached[target])
    return jnp.flatnonzero(reached)
