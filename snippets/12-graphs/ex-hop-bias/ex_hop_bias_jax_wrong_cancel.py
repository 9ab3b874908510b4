# Wrong: takes powers of the weights, in which ways cancel
import jax.numpy as jnp


def hop_bias(A, table):
    n, r = len(A), len(table)
    W = jnp.eye(n)
    found = W != 0
    D = jnp.where(found, 0, r - 1)
    for k in range(1, n):
        W = A @ W
        new = (W != 0) & ~found
        D = jnp.where(new, min(k, r - 1), D)
        found = found | new
    return table[D]
