# Wrong: adds the colours of the neighbours, and keeps no multiset
import jax
import jax.numpy as jnp
from jax.scipy.linalg import block_diag


def refined(C):  # (n, n) to (n,)
    def again(_, colour):
        sums = (C * colour).sum(1)  # of the neighbours
        rows = jnp.stack([colour, sums], 1)
        return jnp.unique(rows, axis=0, return_inverse=True, size=len(C))[1]

    return jax.lax.fori_loop(0, len(C), again, jnp.ones(len(C), int))


def tells_apart(A, B):
    colour = refined(block_diag(A, B))  # one numbering for both
    first, second = colour[: len(A)], colour[len(A) :]
    return not jnp.array_equal(jnp.sort(first), jnp.sort(second))
