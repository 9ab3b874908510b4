# Wrong: stops one round early unless n is a power of two
import jax.numpy as jnp


def products(M):
    reach = 1
    while 2 * reach <= len(M):
        joined = M[reach:] @ M[:-reach]  # later on the left
        M = jnp.concatenate([M[:reach], joined])
        reach *= 2
    return M
