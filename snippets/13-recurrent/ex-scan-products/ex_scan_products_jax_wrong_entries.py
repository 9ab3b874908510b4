# Wrong: multiplies entry by entry
import jax.numpy as jnp


def products(M):
    reach = 1
    while reach < len(M):
        joined = M[reach:] * M[:-reach]
        M = jnp.concatenate([M[:reach], joined])
        reach *= 2
    return M
