# Wrong: a later walk overwrites a shorter one
import jax.numpy as jnp


def hop_bias(A, table):
    n, r = len(A), len(table)
    E = (A != 0).astype(jnp.float32)
    W = jnp.eye(n)
    found = W > 0
    D = jnp.where(found, 0, r - 1)
    for k in range(1, r):
        W = ((E @ W) > 0).astype(jnp.float32)  # a walk of k edges
        new = W > 0
        D = jnp.where(new, min(k, r - 1), D)
        found = found | new
    return table[D]
